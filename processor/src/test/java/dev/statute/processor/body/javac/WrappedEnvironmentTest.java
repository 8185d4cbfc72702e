package dev.statute.processor.body.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.WrappedProcessor;
import dev.statute.processor.testing.Wrappers;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are read through the environments of build tools. */
class WrappedEnvironmentTest {

  private static final String SOURCE =
      """
      import dev.statute.Returns;
      import dev.statute.http.ImATeapotException;
      class Pot {
        @Returns({200, 432})
        String brew(boolean coffee) {
          if (coffee) {
            throw new ImATeapotException();
          }
          return "tea";
        }
      }
      """;

  private static final String DECLARED = "statute: 1 method declares 2 statuses; 0 errors, ";
  private static final String HIDDEN = "bodies not checked: this compiler does not show them";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  static Stream<Named<UnaryOperator<ProcessingEnvironment>>> known() {
    return Stream.of(
        named("none", UnaryOperator.identity()),
        named("Gradle", Wrappers::gradle),
        named("a class that extends Gradle's", Wrappers::laterGradle),
        named("kapt", Wrappers::kapt),
        named("IntelliJ IDEA", Wrappers::intellij),
        named("IntelliJ IDEA around Gradle", of -> Wrappers.intellij(Wrappers.gradle(of))),
        named("Gradle around kapt", of -> Wrappers.gradle(Wrappers.kapt(of))),
        named(
            "four times",
            of -> Wrappers.gradle(Wrappers.intellij(Wrappers.laterGradle(Wrappers.intellij(of))))));
  }

  @ParameterizedTest
  @MethodSource("known")
  void bodiesAreReadBehindAKnownEnvironment(UnaryOperator<ProcessingEnvironment> wrapper) {
    Result result = compile(wrapper);
    assertThat(result.warnings())
        .satisfiesExactlyInAnyOrder(
            declared -> assertThat(declared).startsWith("[unknown-status] 432 "),
            thrown -> assertThat(thrown).startsWith("[undeclared-status] 418 I'm a teapot "));
    assertThat(result.notes()).contains(DECLARED + "2 warnings; bodies checked").hasSize(2);
  }

  static Stream<Named<UnaryOperator<ProcessingEnvironment>>> unknown() {
    return Stream.of(
        named("of no known tool", Wrappers::unknown),
        named("Gradle around it", of -> Wrappers.gradle(Wrappers.unknown(of))),
        named("one that throws", Wrappers::broken),
        named("one that leads to itself", Wrappers::circle));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void declarationsAreCheckedBehindAnUnknownEnvironment(
      UnaryOperator<ProcessingEnvironment> wrapper) {
    assertOnlyDeclarations(compile(wrapper));
  }

  @Test
  void theStubsOfKaptHaveNoBodies() {
    assertOnlyDeclarations(
        compilation(UnaryOperator.identity())
            .option("-Akapt.kotlin.generated=" + folder.resolve("kotlin"))
            .compile());
  }

  private static void assertOnlyDeclarations(Result result) {
    assertThat(result.success()).isTrue();
    assertThat(result.warnings())
        .filteredOn(warning -> warning.startsWith("["))
        .satisfiesExactly(declared -> assertThat(declared).startsWith("[unknown-status] 432 "));
    assertThat(result.notes()).contains(DECLARED + "1 warning; " + HIDDEN).hasSize(2);
  }

  private Result compile(UnaryOperator<ProcessingEnvironment> wrapper) {
    return compilation(wrapper).compile();
  }

  private Compilation compilation(UnaryOperator<ProcessingEnvironment> wrapper) {
    return new Compilation(Compiler.JAVAC, folder)
        .classPath(jar)
        .option("-Astatute.checks=unknown-status:warning")
        .onlyProcessor(new WrappedProcessor(wrapper))
        .source("Pot.java", SOURCE);
  }
}
