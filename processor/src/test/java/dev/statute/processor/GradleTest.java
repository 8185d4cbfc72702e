package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.GradleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the project in {@code gradle/} with the Gradle that the environment variable {@code
 * GRADLE_HOME} names. Without one, there is nothing to build it with.
 */
class GradleTest {

  @TempDir Path folder;
  private GradleProject project;

  @BeforeEach
  void copyProject() throws IOException {
    project = GradleProject.copy(folder);
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
                    "error: there is no spec file \"acme.yaml\", and the compiler does not show"
                        + " where the sources are; set the option -Astatute.specDir=<absolute path"
                        + " of its folder>, or put it in one of the places below"));
    assertThat(folder.resolve("no-option/build/classes/java/main/com")).doesNotExist();
  }

  @Test
  void thePageShowsWhatIsTested() throws IOException {
    assertThat(Files.readString(Path.of("../docs/gradle.md")))
        .contains(
            "```groovy\n"
                + Files.readString(GradleProject.SOURCES.resolve("option/build.gradle"))
                + "```\n");
  }

  @Test
  void aMovedCheckoutTakesItsClassesFromTheBuildCache() throws Exception {
    String cache = "-Pcache=" + folder.resolve("cache");
    assertThat(gradle("--build-cache", cache, ":option:compileJava"))
        .contains("> Task :option:compileJava");
    Path moved = Files.createDirectory(folder.resolve("moved"));
    assertThat(GradleProject.copy(moved).run("--build-cache", cache, ":option:compileJava"))
        .contains("> Task :option:compileJava FROM-CACHE");
  }

  /** The lines that Gradle prints. */
  private List<String> gradle(String... tasks) throws IOException, InterruptedException {
    return project.run(tasks);
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
