package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small programs in Kotlin, whose class files look different from those of Java. */
class KotlinProgramsTest {

  @TempDir static Path shared;

  private static List<SmallProgram> programs;

  @BeforeAll
  static void compile() throws IOException {
    programs = SmallProgram.readAll(Path.of("src/test/resources/kotlin"));
    compile("usual");
    compile("older", "-Xlambdas=class", "-Xsam-conversions=class");
  }

  private static void compile(String name, String... options) throws IOException {
    Path classes = shared.resolve(name + "-classes");
    List<Path> files = programs.stream().map(SmallProgram::file).toList();
    CompiledSources.compileKotlin(files, classes, options);
    for (SmallProgram program : programs) {
      program.moveClasses(classes, root(name, program));
    }
  }

  private static Path root(String name, SmallProgram program) {
    return shared.resolve(name).resolve(program.name());
  }

  private static Contract contract(String name, SmallProgram program) {
    return Contract.of(List.of(root(name, program)), CompiledSources.classPath());
  }

  @TestFactory
  Stream<DynamicTest> theContractOfAKotlinProgramIsAsExpected() {
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(), () -> program.check(contract("usual", program))));
  }

  /** Before Kotlin 2, a lambda was a class of its own. */
  @TestFactory
  Stream<DynamicTest> lambdasThatAreClassesHaveTheSameContract() {
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    () ->
                        assertThat(SmallProgram.endpoints(contract("older", program)))
                            .containsExactlyElementsOf(program.endpoints())));
  }
}
