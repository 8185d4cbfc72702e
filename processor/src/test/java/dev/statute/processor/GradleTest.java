package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.GradleProject;
import dev.statute.processor.testing.Said;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds the project in {@code gradle/} with the Gradle that the environment variable {@code
 * GRADLE_HOME} names. Without one, there is nothing to build it with.
 */
class GradleTest {

  private static final Path PROJECT = Path.of("src/test/resources/gradle");

  /** Where the sources of the project lie whose bodies are read. */
  private static final String BODIES = "bodies/src/main/java";

  private static final String WARNINGS =
      "unknown-status:warning,forbidden-content:warning,undeclared-status:warning";

  @TempDir Path folder;
  private GradleProject project;

  @BeforeEach
  void copyProject() throws IOException {
    project = GradleProject.copy(PROJECT, folder);
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

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/gradle.md"})
  void thePageShowsWhatIsTested(String page) throws IOException {
    assertThat(Files.readString(Path.of("..", page)))
        .contains(
            "```groovy\n" + Files.readString(PROJECT.resolve("option/build.gradle")) + "```\n");
  }

  @Test
  void bodiesAreReadAsByJavac() throws Exception {
    List<Said> expected = findingsOfJavac("undeclared-status:error");
    assertThat(expected)
        .extracting(said -> said.text().replaceFirst("\\].*", "").replaceFirst(".*\\[", ""))
        .contains("undeclared-status", "unknown-status", "forbidden-content");
    assertThat(findingsOfGradle("undeclared-status:error"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatIsCompiledAgainIsReadAgain() throws Exception {
    List<Said> clean = findingsOfGradle(WARNINGS);
    FileTime compiled = timeOf("OrderController");
    change("PaymentController", "\"gone\"", "\"gone for good\"");
    // The findings about other files are not repeated.
    assertThat(findingsOfGradle(WARNINGS))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(about(clean, "PaymentController.java"));
    assertThat(timeOf("OrderController")).isEqualTo(compiled);

    // The contract of a service counts in its callers: Gradle compiles them again.
    change("OrderService", "{200, 404}", "{200, 404, 410}");
    assertThat(findingsOfGradle(WARNINGS))
        .anyMatch(said -> said.text().contains("OrderController.find does not declare it"))
        .containsExactlyInAnyOrderElementsOf(
            about(findingsOfJavac(WARNINGS), "OrderService.java", "OrderController.java"));
  }

  /** Each package holds a controller that is right until another source says something else. */
  @Test
  void codeThatDependsOnADeclarationIsCheckedAgain() throws Exception {
    makeCatalogue();
    assertThat(controllersWithFindings()).isEmpty();
    FileTime bystander = timeOf("declarations", "com/example/bystander/Controller");

    project.replace(
        "declarations/src/main/java/com/example/onpackage/package-info.java", "404", "409");
    project.replace(
        "declarations/src/main/java/com/example/supertype/Api.java", "{200, 404}", "200");
    project.replace(
        "declarations/src/main/java/com/example/annotation/Finds.java", "{200, 404}", "200");
    project.replace("declarations/src/main/java/com/example/exception/Conflict.java", "404", "410");
    project.replace("library/src/main/java/com/example/library/Service.java", "404", "410");
    project.replace("library/src/main/java/com/example/library/Api.java", "{200, 404}", "200");
    assertThat(controllersWithFindings())
        .containsExactlyInAnyOrder(
            "onpackage", "supertype", "annotation", "exception", "call", "implemented");
    assertThat(timeOf("declarations", "com/example/bystander/Controller")).isEqualTo(bystander);
  }

  @Test
  void aMovedCheckoutTakesItsClassesFromTheBuildCache() throws Exception {
    String cache = "-Pcache=" + folder.resolve("cache");
    assertThat(gradle("--build-cache", cache, ":option:compileJava"))
        .contains("> Task :option:compileJava");
    Path moved = Files.createDirectory(folder.resolve("moved"));
    assertThat(
            GradleProject.copy(PROJECT, moved).run("--build-cache", cache, ":option:compileJava"))
        .contains("> Task :option:compileJava FROM-CACHE");
  }

  /** The packages of the controllers that javac warns of. */
  private List<String> controllersWithFindings() throws Exception {
    String prefix = folder.resolve("declarations/src/main/java/com/example") + File.separator;
    return gradle(":declarations:compileJava").stream()
        .filter(line -> line.startsWith(prefix) && line.contains(" [undeclared-status] "))
        .map(line -> line.substring(prefix.length()).replaceFirst("\\W.*", ""))
        .toList();
  }

  private void makeCatalogue() {
    Path catalogue = folder.resolve("catalogue.jar");
    if (Files.notExists(catalogue)) {
      Compilation compilation = new Compilation(Compiler.JAVAC, folder.resolve("catalogue"));
      Fixture.jar(catalogue, Fixture.compiled(Fixture.withVendors(compilation, "ietf")));
    }
  }

  private List<Said> findingsOfGradle(String levels) throws Exception {
    makeCatalogue();
    return findings(Said.in(gradle(":bodies:compileJava", "-Plevels=" + levels)));
  }

  /** What plain javac says about the same files. */
  private List<Said> findingsOfJavac(String levels) throws IOException {
    Compilation compilation =
        Fixture.withVendors(new Compilation(Compiler.JAVAC, folder.resolve("javac")), "ietf")
            .option("-Astatute.checks=" + levels);
    Path sources = folder.resolve(BODIES);
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        compilation.source(sources.relativize(file).toString(), Files.readString(file));
      }
    }
    return findings(Said.by(compilation.compile()));
  }

  private static List<Said> findings(List<Said> said) {
    // When a task has failed, Gradle shows once more what the compiler said.
    return said.stream().filter(message -> message.text().endsWith(".md)")).distinct().toList();
  }

  private static List<Said> about(List<Said> said, String... files) {
    return said.stream().filter(message -> List.of(files).contains(message.file())).toList();
  }

  private void change(String type, String from, String to) throws IOException {
    project.replace(BODIES + "/com/example/orders/" + type + ".java", from, to);
  }

  private FileTime timeOf(String type) throws IOException {
    return timeOf("bodies", "com/example/orders/" + type);
  }

  private FileTime timeOf(String project, String type) throws IOException {
    return Files.getLastModifiedTime(
        folder.resolve(project + "/build/classes/java/main/" + type + ".class"));
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
