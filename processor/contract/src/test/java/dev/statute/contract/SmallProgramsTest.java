package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small programs, each with an idiom that has to be understood, and what is expected of them. */
class SmallProgramsTest {

  private static final Path SOURCES = Path.of("src/test/resources/programs");

  @TempDir static Path shared;

  private static List<SmallProgram> programs;

  @BeforeAll
  static void compile() throws IOException {
    programs = SmallProgram.readAll(SOURCES);
    compile(CompiledSources.javac(), "javac");
    compile(CompiledSources.ecj(), "ecj");
  }

  /** Compiles all programs at once, and moves each into a folder of its own. */
  private static void compile(JavaCompiler compiler, String name) throws IOException {
    Path classes = shared.resolve(name + "-classes");
    List<Path> files = programs.stream().map(SmallProgram::file).toList();
    CompiledSources.compile(compiler, files, classes);
    for (SmallProgram program : programs) {
      program.moveClasses(classes, root(name, program));
    }
  }

  private static Path root(String compiler, SmallProgram program) {
    return shared.resolve(compiler).resolve(program.name());
  }

  private static Contract contract(String compiler, SmallProgram program) {
    return Contract.of(List.of(root(compiler, program)), CompiledSources.classPath());
  }

  @TestFactory
  Stream<DynamicTest> theContractOfASmallProgramIsAsExpected() {
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(), () -> program.check(contract("javac", program))));
  }

  /** Lines and compiler-made methods differ; what comes out of an endpoint does not. */
  @TestFactory
  Stream<DynamicTest> theClassFilesOfEclipseHaveTheSameContract() {
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    () ->
                        assertThat(SmallProgram.endpoints(contract("ecj", program)))
                            .containsExactlyElementsOf(program.endpoints())));
  }

  @Test
  void everySecondProgramHasAFinding() {
    assertThat(programs)
        .filteredOn(program -> !program.findings().isEmpty())
        .hasSizeGreaterThan(100);
    assertThat(programs).filteredOn(program -> program.findings().isEmpty()).hasSizeGreaterThan(30);
  }

  @Test
  void theSameProgramHasTheSameBytesInAnyOrderAndLocale() {
    List<Path> roots = new ArrayList<>(programs.stream().map(each -> root("javac", each)).toList());
    String first = Contract.of(roots, CompiledSources.classPath()).json();
    Locale before = Locale.getDefault();
    Random random = new Random(1);
    try {
      for (String locale : List.of("tr", "ar-EG", "de", "en")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Collections.shuffle(roots, random);
        assertThat(Contract.of(roots, CompiledSources.classPath()).json()).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
