package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Runs the task in {@code docs/contract.md} with the Gradle that the environment variable {@code
 * GRADLE_HOME} names. Without one, there is nothing to run it with.
 */
class GradlePageTest {

  private static final Path PAGE = Path.of("../../docs/contract.md");

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

      @jakarta.ws.rs.Path("/orders")
      public class Orders {
        @jakarta.ws.rs.GET
        public String all() {
          throw new jakarta.ws.rs.NotFoundException();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void theTaskOnThePagePrintsTheContractAndWritesIt() throws Exception {
    String task = task();
    Files.writeString(folder.resolve("settings.gradle"), "");
    Files.writeString(folder.resolve("build.gradle"), BEFORE.formatted(jakartaRest()) + task);
    Path source = folder.resolve("src/main/java/shop/Orders.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, RESOURCE);
    publish(task);

    assertThat(gradle("contract")).contains("GET  /orders  404", "> Task :contract");
    assertThat(folder.resolve("build/statute/contract.json")).exists();
  }

  /** The block of Groovy on the page. */
  private static String task() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int from = page.indexOf("```groovy\n", page.indexOf("\n### Gradle\n")) + "```groovy\n".length();
    return page.substring(from, page.indexOf("```", from));
  }

  /**
   * Puts a jar that refers to the class path of this test where the page looks for its artifact.
   */
  private void publish(String task) throws IOException {
    Matcher artifact = ARTIFACT.matcher(task);
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
  private List<String> gradle(String task) throws IOException, InterruptedException {
    String home = System.getenv("GRADLE_HOME");
    Assumptions.assumeTrue(
        home != null, "the environment variable GRADLE_HOME names no Gradle to test with");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String script = Path.of(home, "bin", windows ? "gradle.bat" : "gradle").toString();
    Process process =
        new ProcessBuilder(script, "--offline", task)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(output, UTF_8).lines().map(String::strip).toList();
    } finally {
      process.destroy();
    }
  }
}
