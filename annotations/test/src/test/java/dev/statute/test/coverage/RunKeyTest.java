package dev.statute.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which processes belong to one run. */
class RunKeyTest {

  @TempDir Path folder;

  @Test
  void aKeyIsTheNumberOfAProcessAndItsStart() {
    ProcessHandle own = ProcessHandle.current();
    assertThat(RunKey.of(own)).matches(own.pid() + "-[1-9a-f][0-9a-f]*").isEqualTo(RunKey.of(own));
  }

  @Test
  void mavenStartsAProcessForItsTestsAndEndsWithThem() throws IOException {
    try (CoverageProcess fork =
        CoverageProcess.start(folder, "A.a()", "-Dsurefire.real.class.path=x")) {
      assertThat(fork.launcher()).isEqualTo(RunKey.of(ProcessHandle.current()));
    }
  }

  @Test
  void otherBuildToolsStayForManyRunsSoTheyTellNothing() throws IOException {
    try (CoverageProcess worker = CoverageProcess.start(folder, "A.a()")) {
      assertThat(worker.launcher()).isEmpty();
    }
  }
}
