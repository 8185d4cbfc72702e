package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the tasks in {@code docs/gradle.md} with the Gradle that the environment variable {@code
 * GRADLE_HOME} names. Without one, there is nothing to run it with.
 */
class GradlePageTest {

  private static final Path PAGE = Path.of("../../docs/gradle.md");

  private static final Pattern ARTIFACT =
      Pattern.compile("'dev\\.statute:statute-contract:([^']+)'");

  /** What the page takes for granted; the only repository is a folder. */
  private static final String BEFORE =
      """
      plugins { id 'java' }

      repositories {
        maven {
          url = file('repository')
          metadataSources { artifact() }
        }
      }

      dependencies { implementation files('%s') }

      """;

  private static final String RESOURCE =
      """
      package shop;

      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.NotFoundException;
      import jakarta.ws.rs.Path;

      @Path("/orders")
      public class Orders {
        @GET
        public String all() {
          throw new NotFoundException();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void theTasksOnThePageDoWhatItSays() throws Exception {
    String tasks = tasks();
    Files.writeString(folder.resolve("settings.gradle"), "");
    Files.writeString(folder.resolve("build.gradle"), BEFORE.formatted(jakartaRest()) + tasks);
    publish(tasks);
    write(RESOURCE);

    assertThat(gradle("statuteContract", "statuteLock", "check", "statuteSuggest"))
        .contains("/orders", "GET  404", "statute.lock: 1 endpoint, 1 status")
        .contains("statute.lock: no changes", "1 of 1 handlers: 1 status; 0 with unknown parts")
        .contains("> Task :check");
    assertThat(folder.resolve("build/statute"))
        .isDirectoryContaining("glob:**contract.{json,html}");
    assertThat(folder.resolve("build/statute/suggest.patch")).content().contains("+  @Returns(");

    write(RESOURCE.replace("NotFound", "Forbidden"));
    assertThat(gradle("statuteDiff", "statuteCheck", "-Pbase=build/statute/contract.json"))
        .contains("### Contract: 1 compatible, 1 note", "2 changes: 1 compatible, 1 note")
        .anyMatch(line -> line.startsWith("BUILD FAILED"));
  }

  private void write(String resource) throws IOException {
    Path source = folder.resolve("src/main/java/shop/Orders.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, resource);
  }

  /** The block of Groovy on the page. */
  private static String tasks() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int from =
        page.indexOf("```groovy\n", page.indexOf("\n## The contract\n")) + "```groovy\n".length();
    return page.substring(from, page.indexOf("```", from));
  }

  /**
   * Puts a jar that refers to the class path of this test where the page looks for its artifact.
   */
  private void publish(String tasks) throws IOException {
    Matcher artifact = ARTIFACT.matcher(tasks);
    assertThat(artifact.find()).isTrue();
    String version = artifact.group(1);
    Path jar =
        folder.resolve(
            "repository/dev/statute/statute-contract/%1$s/statute-contract-%1$s.jar"
                .formatted(version));
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, urls());
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }

  private static String urls() {
    return CompiledSources.classPath().stream()
        .map(entry -> entry.toUri().toString())
        .collect(joining(" "));
  }

  private static String jakartaRest() {
    return CompiledSources.classPath().stream()
        .map(entry -> entry.toString().replace('\\', '/'))
        .filter(entry -> entry.contains("/jakarta.ws.rs-api-"))
        .findFirst()
        .orElseThrow();
  }

  /** The lines that Gradle prints. */
  private List<String> gradle(String... tasks) throws IOException, InterruptedException {
    String home = System.getenv("GRADLE_HOME");
    Assumptions.assumeTrue(
        home != null, "the environment variable GRADLE_HOME names no Gradle to test with");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String script = Path.of(home, "bin", windows ? "gradle.bat" : "gradle").toString();
    List<String> command = new ArrayList<>(List.of(script, "--offline"));
    command.addAll(List.of(tasks));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(output, UTF_8).lines().map(String::strip).toList();
    } finally {
      process.destroy();
    }
  }
}
