package dev.statute.processor.body.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.Markers;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.Said;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the sources in {@code bodies/} and compares what javac says with the markers in them. A
 * line without a marker has to stay clean. Where bodies are not shown or not wanted, all that is
 * said is what the declarations alone are worth.
 *
 * <p>What these sources call is in {@code bodies/library}: in the jar of the catalogue, or compiled
 * with the sources if that is generated there. Those in {@code bodies/lombok} need Lombok.
 */
public class BodyMarkerTest {

  public static final String BODIES = "bodies";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  private MarkedSources sources;

  @BeforeAll
  static void makeJar() {
    jar = MarkedSources.jar(BODIES, shared);
  }

  @BeforeEach
  void open() {
    sources = in(BODIES);
  }

  private MarkedSources in(String name) {
    return new MarkedSources(name, List.of(Compiler.JAVAC), jar, folder);
  }

  @Tag(Elsewhere.TAG)
  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueInAJar() {
    return sources.withTheCatalogueInAJar();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueFromTheSameCompilation() {
    return sources.withTheCatalogueFromTheSameCompilation();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInReverseOrder() {
    return sources.inReverseOrder();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInANamedModule() throws IOException {
    return sources.inANamedModule();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInTheCompilersOfOtherJdks() throws IOException {
    return sources.inTheCompilersOfOtherJdks();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWhenItIsAskedForAllThatComesOut() {
    return sources.cases(
        List.of(Compiler.JAVAC),
        (compiler, group) -> {
          Compilation compilation = sources.withJar(compiler, group);
          boolean isMarked =
              Markers.options(MarkedSources.text(BODIES, group.get(0))).stream()
                  .anyMatch(option -> option.startsWith("-Astatute.checks="));
          return isMarked
              ? Said.by(compilation.compile())
              : withoutUnreturned(
                  compilation.option("-Astatute.checks=unreturned-status:warning").compile());
        });
  }

  private static List<Said> withoutUnreturned(Result result) {
    return Said.by(result).stream()
        .filter(said -> !said.text().contains(" [unreturned-status] "))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayBeforeLombok() {
    return besideLombok(true);
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayAfterLombok() {
    return besideLombok(false);
  }

  private Stream<DynamicTest> besideLombok(boolean isFirst) {
    List<Path> path = new ArrayList<>(lombok());
    path.addAll(isFirst ? 0 : path.size(), Fixture.processorPath());
    return Stream.of(sources, in(BODIES + "/lombok"))
        .flatMap(
            some ->
                some.cases(
                    List.of(Compiler.JAVAC),
                    (compiler, group) -> Said.by(some.withJar(compiler, group).run(path))));
  }

  /** Of the class path of the tests. */
  private static List<Path> lombok() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.getFileName().toString().matches("lombok-\\d.*"))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> readsNoBodiesInEcj() {
    return withoutBodies(group -> sources.withJar(Compiler.ECJ, group));
  }

  @TestFactory
  Stream<DynamicTest> readsNoBodiesWhereNothingIsCompiled() {
    return withoutBodies(group -> sources.withJar(Compiler.JAVAC, group).option("-proc:only"));
  }

  @TestFactory
  Stream<DynamicTest> readsNoBodiesIfThatIsSwitchedOff() {
    return withoutBodies(group -> withoutBodies(sources, group));
  }

  private static Compilation withoutBodies(MarkedSources sources, List<String> group) {
    return sources.withJar(Compiler.JAVAC, group).option("-Astatute.bodies=off");
  }

  /** What is said of declarations is in the markers, and is the same everywhere. */
  private Stream<DynamicTest> withoutBodies(Function<List<String>, Compilation> setting) {
    MarkedSources others =
        new MarkedSources(BODIES, List.of(Compiler.JAVAC), jar, folder.resolve("off"));
    return sources.groups().values().stream()
        .map(
            group ->
                DynamicTest.dynamicTest(
                    String.join(", ", group),
                    () -> {
                      Result result = setting.apply(group).compile();
                      assertThat(result.notes())
                          .filteredOn(note -> note.contains("bodies"))
                          .singleElement()
                          .asString()
                          .contains("; bodies not checked: ");
                      List<Said> found = findings(result);
                      assertThat(found)
                          .containsExactlyInAnyOrderElementsOf(
                              findings(withoutBodies(others, group).compile()));
                      assertThat(found).isSubsetOf(marked(group));
                      assertThat(found)
                          .extracting(Said::text)
                          .noneMatch(text -> text.matches(".*\\[(undeclared|unreturned)-.*"));
                    }));
  }

  /** What the compiler itself has to say is of no interest here. */
  private static List<Said> findings(Result result) {
    return Said.by(result).stream().filter(said -> said.text().contains(" (docs/checks/")).toList();
  }

  private static List<Said> marked(List<String> group) {
    return group.stream()
        .flatMap(
            source ->
                Markers.expected(MarkedSources.text(BODIES, source)).stream()
                    .map(text -> new Said(source + ".java", text)))
        .toList();
  }
}
