package dev.statute.processor.body.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.MarkerTests;
import dev.statute.processor.testing.Markers;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.Said;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The findings about bodies, in javac: the sources in {@code bodies/}. Where bodies are not shown
 * or are switched off, only findings about declarations are left.
 *
 * <p>The sources call {@code bodies/library}, which is in the jar of the catalogue, or compiled
 * with them if the catalogue is generated there. Those in {@code bodies/lombok} need Lombok.
 */
class BodyMarkerTest extends MarkerTests {

  private static final String BODIES = "bodies";

  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  BodyMarkerTest() {
    super(BODIES, Compiler.JAVAC);
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
  Stream<DynamicTest> saysWhatTheMarkersSayWithUnreturnedStatusSwitchedOn() {
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
    return Stream.of(sources, in(BODIES + "/lombok", folder))
        .flatMap(
            some ->
                some.cases(
                    List.of(Compiler.JAVAC),
                    (compiler, group) ->
                        Said.by(
                            some.withJar(compiler, group).beside(lombok(), isFirst).compile())));
  }

  /** A new processor of classes that are loaded: in a JVM of its own, each would take longer. */
  private static Processor lombok() {
    try {
      Constructor<?> constructor = Class.forName(LOMBOK).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Processor) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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

  /** The findings about declarations are among the markers, and are the same in each setting. */
  private Stream<DynamicTest> withoutBodies(Function<List<String>, Compilation> setting) {
    MarkedSources others = in(BODIES, folder.resolve("off"));
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

  /** Messages of the compiler itself are of no interest here. */
  private static List<Said> findings(Result result) {
    return Said.by(result).stream()
        .filter(said -> said.text().matches("\\d+ [A-Z]+ \\[[a-z]+-[a-z-]+] .*"))
        .toList();
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
