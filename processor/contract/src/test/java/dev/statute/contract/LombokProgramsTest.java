package dev.statute.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small programs with constructors, getters and builders that Lombok makes. */
class LombokProgramsTest {

  @TempDir static Path shared;

  private static List<SmallProgram> programs;

  @BeforeAll
  static void compile() throws IOException {
    programs = SmallProgram.readAll(Path.of("src/test/resources/lombok"));
    Path classes = shared.resolve("all");
    List<Path> files = programs.stream().map(SmallProgram::file).toList();
    CompiledSources.compileLombok(files, classes);
    for (SmallProgram program : programs) {
      program.moveClasses(classes, shared.resolve(program.name()));
    }
  }

  @TestFactory
  Stream<DynamicTest> theContractOfALombokProgramIsAsExpected() {
    return programs.stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private static void check(SmallProgram program) {
    Path root = shared.resolve(program.name());
    program.check(Contract.of(List.of(root), CompiledSources.classPath()));
  }
}
