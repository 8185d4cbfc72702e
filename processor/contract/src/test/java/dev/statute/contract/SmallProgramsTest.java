package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SmallProgramsTest {

  private static final Path SOURCES = Path.of("src/test/resources/programs");

  @TempDir static Path classes;

  @TempDir static Path roots;

  private static List<SmallProgram> programs;

  @BeforeAll
  static void compile() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      programs =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(SmallProgram::read)
              .toList();
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-g",
              "-parameters",
              "-proc:none",
              "-nowarn",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      List<Path> files = programs.stream().map(SmallProgram::file).toList();
      assertThat(
              javac
                  .getTask(
                      null,
                      manager,
                      null,
                      options,
                      null,
                      manager.getJavaFileObjectsFromPaths(files))
                  .call())
          .isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> theContractOfASmallProgramIsAsExpected() {
    return programs.stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private void check(SmallProgram program) throws IOException {
    Contract contract = contract(program);
    assertThat(contract.problems()).isEmpty();
    List<String> expected =
        program.expected().stream().filter(line -> !line.startsWith("finding ")).toList();
    assertThat(SmallProgram.endpoints(contract)).containsExactlyElementsOf(expected);
    List<String> findings =
        program.expected().stream().filter(line -> line.startsWith("finding ")).sorted().toList();
    assertThat(SmallProgram.findings(contract)).containsExactlyElementsOf(findings);
  }

  /** Each program in a folder of its own. */
  private static Path root(SmallProgram program) throws IOException {
    String path = program.packageName().replace('.', '/');
    Path root = roots.resolve(program.name().replace('/', '-'));
    Files.createDirectories(root.resolve(path).getParent());
    Files.move(classes.resolve(path), root.resolve(path));
    return root;
  }

  private static Contract contract(SmallProgram program) throws IOException {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return Contract.of(List.of(root(program)), classPath);
  }
}
