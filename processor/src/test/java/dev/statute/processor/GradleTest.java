package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the project in {@code gradle/} with the Gradle that the environment variable {@code
 * GRADLE_HOME} names. Without one, there is nothing to build it with.
 */
class GradleTest {

  private static final Path PROJECT = Path.of("src/test/resources/gradle");

  @TempDir Path folder;

  @BeforeEach
  void copyProject() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            folder.resolve(PROJECT.relativize(file).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void theProcessorRunsAgainWhenTheSpecHasChangedAndOnlyThen() throws Exception {
    Path spec = folder.resolve("option/src/main/statute/acme.yaml");
    assertThat(gradle(":option:compileJava")).contains("> Task :option:compileJava");
    assertThat(exceptions("option")).containsExactly("AcmeNotTodayException.class");

    assertThat(gradle(":option:compileJava")).contains("> Task :option:compileJava UP-TO-DATE");
    Files.setLastModifiedTime(spec, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(gradle(":option:compileJava")).contains("> Task :option:compileJava UP-TO-DATE");

    Files.writeString(spec, Files.readString(spec).replace("Not Today", "Not Now"));
    assertThat(gradle(":option:compileJava")).contains("> Task :option:compileJava");
    assertThat(exceptions("option")).containsExactly("AcmeNotNowException.class");
  }

  @Test
  void aSpecOfAnotherProjectIsFoundAndItsChangeIsSeenOnTheProcessorPath() throws Exception {
    gradle(":class-path:compileJava", ":processor-path:compileJava");
    assertThat(exceptions("class-path")).containsExactly("AcmeNotTodayException.class");
    assertThat(exceptions("processor-path")).containsExactly("AcmeNotTodayException.class");

    for (String name : List.of("specs/acme.yaml", "META-INF/statute/on-processor-path.yaml")) {
      Path spec = folder.resolve("specs/src/main/resources").resolve(name);
      Files.writeString(spec, Files.readString(spec).replace("Not Today", "Not Now"));
    }
    // Of a class path Gradle compares the classes only; of a processor path, everything.
    assertThat(gradle(":class-path:compileJava", ":processor-path:compileJava"))
        .contains(
            "> Task :class-path:compileJava UP-TO-DATE", "> Task :processor-path:compileJava");
    assertThat(exceptions("processor-path")).containsExactly("AcmeNotNowException.class");
  }

  @Test
  void withoutTheOptionTheErrorSaysToSetIt() throws Exception {
    assertThat(gradle(":no-option:compileJava"))
        .contains("> Task :no-option:compileJava FAILED")
        .anyMatch(
            line ->
                line.endsWith(
                    "error: there is no spec file \"acme.yaml\", and the compiler does not tell where"
                        + " the sources are; set the option -Astatute.specDir=<absolute path of its"
                        + " folder>, or put it in one of the places below"));
    assertThat(folder.resolve("no-option/build/classes/java/main/com")).doesNotExist();
  }

  @Test
  void theReadmeShowsWhatIsTested() throws IOException {
    assertThat(Files.readString(Path.of("../README.md")))
        .contains(
            "```groovy\n" + Files.readString(PROJECT.resolve("option/build.gradle")) + "```\n");
  }

  /** The lines that Gradle prints. */
  private List<String> gradle(String... tasks) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        System.getenv("GRADLE_HOME") != null,
        "the environment variable GRADLE_HOME names no Gradle to test with");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path gradle = Path.of(System.getenv("GRADLE_HOME"), "bin", windows ? "gradle.bat" : "gradle");
    List<String> command = new ArrayList<>(List.of(gradle.toString(), "--offline"));
    command.addAll(List.of(tasks));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("STATUTE_CLASS_PATH", System.getProperty("java.class.path"));
    Process process = builder.redirectErrorStream(true).start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(output, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    } finally {
      process.destroy();
    }
  }

  private List<String> exceptions(String project) throws IOException {
    Path classes = folder.resolve(project + "/build/classes/java/main/com/example/http");
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Acme") && name.endsWith("Exception.class"))
          .sorted()
          .toList();
    }
  }
}
