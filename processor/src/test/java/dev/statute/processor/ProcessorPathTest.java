package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler finds the processor on a processor path, as it does for users. */
@ParameterizedClass
@EnumSource
class ProcessorPathTest {

  private static final String WRONG =
      "class A {\n"
          + "  @Override @dev.statute.Returns({200, 432}) public String toString() { return \"\";"
          + " }\n"
          + "}\n";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  @Parameter Compiler compiler;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @Test
  void aProcessorThatIsTwiceOnThePathReportsEachFindingOnce() throws Exception {
    List<Path> path = new ArrayList<>(Fixture.processorPath());
    path.add(Fixture.jar(folder.resolve("copy.jar"), Fixture.location(StatuteProcessor.class)));
    CommandLine said = compilation(WRONG).run(path);
    assertFindsTheWrongCode(said);
    assertThat(said.lines()).filteredOn(line -> line.contains("statute: 1 ")).hasSize(1);
  }

  /** A build tool may pass instances; the one that claims annotations keeps them from the other. */
  @Test
  void twoInstancesOfTheProcessorReportEachFindingOnce() {
    Result result = compilation(WRONG).processor(new StatuteProcessor()).compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
    assertThat(result.notes()).filteredOn(note -> note.startsWith("statute: 1 ")).hasSize(1);
  }

  @Test
  void processingOnlyFindsAndWritesNoClasses() {
    CommandLine said = compilation(WRONG).option("-proc:only").run(Fixture.processorPath());
    assertFindsTheWrongCode(said);
    assertThat(folder.resolve("classes")).isEmptyDirectory();
  }

  @Test
  void processingOnlyWritesNoClassesOfRightCodeEither() {
    CommandLine said =
        compilation(WRONG.replace("432", "422")).option("-proc:only").run(Fixture.processorPath());
    assertThat(said.problems()).isEmpty();
    assertThat(said.success()).isTrue();
    assertThat(said.lines()).anyMatch(line -> line.contains("statute: 1 "));
    assertThat(folder.resolve("classes")).isEmptyDirectory();
  }

  @Test
  void withoutProcessingNothingIsReported() {
    CommandLine said = compilation(WRONG).option("-proc:none").run(Fixture.processorPath());
    assertThat(said.lines()).isEmpty();
    assertThat(said.success()).isTrue();
    assertThat(folder.resolve("classes/A.class")).exists();
  }

  private Compilation compilation(String source) {
    return new Compilation(compiler, folder).classPath(jar).source("A.java", source);
  }

  private static void assertFindsTheWrongCode(CommandLine said) {
    assertThat(said.problems())
        .singleElement()
        .asString()
        .contains(said.error("A.java", WRONG, "432") + "[unknown-status] 432 ");
    assertThat(said.success()).isFalse();
  }
}
