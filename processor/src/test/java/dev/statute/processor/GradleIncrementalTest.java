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

/**
 * What Gradle checks, and checks again after a change, in the project in {@code gradle/}. The
 * environment variable {@code GRADLE_HOME} names the Gradle.
 */
class GradleIncrementalTest {

  /** Where the sources of the project lie whose bodies are read. */
  private static final String BODIES = "bodies/src/main/java";

  private static final String WARNINGS =
      "unknown-status:warning,forbidden-content:warning,undeclared-status:warning";

  private static final String OWN_SPEC = Fixture.resource("specs/own-nginx.yaml");

  @TempDir Path folder;
  private GradleProject project;

  @BeforeEach
  void copyProject() throws IOException {
    project = GradleProject.copy(folder);
    GradleProject.assumeGradle();
    makeCatalogues();
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

  /** Of the catalogue, only the metadata of the vendor are new: its constants are as before. */
  @Test
  void codeThatNamesAVendorIsCheckedAgainWhenAStatusChangesItsState() throws Exception {
    assertThat(controllersWithFindings()).isEmpty();
    FileTime bystander = timeOf("declarations", "com/example/bystander/Controller");

    makeOwnCatalogue(OWN_SPEC.replace("phrase: Not Today", "phrase: Not Today, state: obsolete"));
    assertThat(controllersWithFindings()).containsExactlyInAnyOrder("vendor", "numbers");
    assertThat(timeOf("declarations", "com/example/bystander/Controller")).isEqualTo(bystander);
    // Numbers refer to nothing, and the vendor is named on the package above.
    assertThat(controllersWithFindings(":declarations:clean"))
        .containsExactlyInAnyOrder("vendor", "numbers", "numbers.below");
  }

  /** The packages of the controllers that javac warns of. */
  private List<String> controllersWithFindings(String... before) throws Exception {
    String prefix = folder.resolve("declarations/src/main/java/com/example") + File.separator;
    String[] tasks =
        Stream.concat(Stream.of(before), Stream.of(":declarations:compileJava"))
            .toArray(String[]::new);
    return project.run(tasks).stream()
        .filter(line -> line.startsWith(prefix) && line.endsWith(".md)"))
        .map(line -> line.substring(prefix.length()).replaceFirst("\\W\\w+\\.java:.*", ""))
        .map(packageName -> packageName.replace(File.separatorChar, '.'))
        .toList();
  }

  private void makeCatalogues() {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder.resolve("catalogue"));
    Path classes = Fixture.compiled(Fixture.withVendors(compilation, "ietf"));
    Fixture.jar(folder.resolve("catalogue.jar"), classes);
    makeOwnCatalogue(OWN_SPEC);
  }

  private void makeOwnCatalogue(String spec) {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder.resolve("own"));
    Fixture.withCatalogue(compilation, "com.example.own", "own-nginx.yaml")
        .spec("own-nginx.yaml", spec);
    Fixture.jar(folder.resolve("own.jar"), Fixture.compiled(compilation));
  }

  private List<Said> findingsOfGradle(String levels) throws Exception {
    return findings(Said.in(project.run(":bodies:compileJava", "-Plevels=" + levels)));
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
}
