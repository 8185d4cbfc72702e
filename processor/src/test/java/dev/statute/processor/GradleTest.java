package dev.statute.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.File;
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

  /** Where the sources of the project lie whose bodies are read. */
  private static final String BODIES = "bodies/src/main/java";

  /** Gradle takes the processor as an incremental one, and wraps its environment. */
  private static final String ISOLATING = "-Pisolating";

  private static final String WARNINGS =
      "unknown-status:warning,forbidden-content:warning,undeclared-status:warning";

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

  @Test
  void bodiesAreReadAsByJavac() throws Exception {
    List<Said> expected = findingsOfJavac("undeclared-status:error");
    assertThat(expected)
        .extracting(said -> said.text().replaceFirst("\\].*", "").replaceFirst(".*\\[", ""))
        .contains("undeclared-status", "unknown-status", "forbidden-content");
    assertThat(findingsOfGradle("undeclared-status:error"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(findingsOfGradle("undeclared-status:error", ISOLATING))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatIsCompiledAgainIsReadAgain() throws Exception {
    List<Said> clean = findingsOfGradle(WARNINGS, ISOLATING);
    FileTime compiled = timeOf("OrderController");
    change("PaymentController", "\"gone\"", "\"gone for good\"");
    // The findings about other files are not repeated.
    assertThat(findingsOfGradle(WARNINGS, ISOLATING))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(about(clean, "PaymentController.java"));
    assertThat(timeOf("OrderController")).isEqualTo(compiled);

    // The contract of a service counts in its callers: Gradle compiles them again.
    change("OrderService", "{200, 404}", "{200, 404, 410}");
    assertThat(findingsOfGradle(WARNINGS, ISOLATING))
        .anyMatch(said -> said.text().contains("OrderController.find does not declare it"))
        .containsExactlyInAnyOrderElementsOf(
            about(findingsOfJavac(WARNINGS), "OrderService.java", "OrderController.java"));
  }

  @Test
  void whereTheProcessorIsNotIncrementalAllIsReadAgain() throws Exception {
    List<Said> clean = findingsOfGradle(WARNINGS);
    assertThat(clean).isNotEmpty();
    change("PaymentController", "\"gone\"", "\"gone for good\"");
    assertThat(findingsOfGradle(WARNINGS)).containsExactlyInAnyOrderElementsOf(clean);
  }

  private List<Said> findingsOfGradle(String levels, String... options) throws Exception {
    Path catalogue = folder.resolve("catalogue.jar");
    if (Files.notExists(catalogue)) {
      Compilation compilation = new Compilation(Compiler.JAVAC, folder.resolve("catalogue"));
      Fixture.jar(catalogue, Fixture.compiled(Fixture.withVendors(compilation, "ietf")));
    }
    List<String> arguments = new ArrayList<>(List.of(":bodies:compileJava", "-Plevels=" + levels));
    arguments.addAll(List.of(options));
    return findings(Said.in(gradle(arguments.toArray(String[]::new))));
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
    Path file = folder.resolve(BODIES + "/com/example/orders/" + type + ".java");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private FileTime timeOf(String type) throws IOException {
    return Files.getLastModifiedTime(
        folder.resolve("bodies/build/classes/java/main/com/example/orders/" + type + ".class"));
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
    builder.environment().put("STATUTE_CLASS_PATH", classPath());
    Process process = builder.redirectErrorStream(true).start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(output, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    } finally {
      process.destroy();
    }
  }

  /** Not all of the path of the tests: classes of a newer Java than Gradle knows are on it. */
  private static String classPath() {
    return Stream.concat(Fixture.processorPath().stream(), Stream.of(Fixture.entry(Response.class)))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
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
