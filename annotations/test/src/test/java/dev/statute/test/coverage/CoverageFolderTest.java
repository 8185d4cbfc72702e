package dev.statute.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.CoverageJson;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.StatusCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processes of a run put together what they have seen. */
class CoverageFolderTest {

  private static final String HALF = "1 of 2 declared statuses seen (50 %)";

  @TempDir Path folder;

  private CoverageFolder own() {
    return new CoverageFolder(folder, CoverageSample::phrase);
  }

  private StatusCoverage published(int code) throws IOException {
    Coverage all = CoverageJson.read(Files.readString(folder.resolve("coverage.json")));
    assertThat(all.handlers()).extracting(HandlerCoverage::handler).hasSize(1);
    return all.handlers().get(0).statuses().get(code);
  }

  private List<String> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("coverage"))) {
      return files.map(file -> "" + file.getFileName()).filter(name -> name.contains("_")).toList();
    }
  }

  @Test
  void aProcessAloneWritesBothFiles() throws IOException {
    CoverageFolder process = own();
    process.start();
    assertThat(process.finish(CoverageProcess.seen("A.a()")).map(Coverage::summary)).contains(HALF);
    assertThat(published(200).tests()).containsExactly("A.a()");
    assertThat(folder.resolve("coverage.html")).content().contains("GET", "A.a()");
  }

  @Test
  void theLastOfTwoProcessesWritesWhatBothHaveSeen() throws IOException {
    try (CoverageProcess one = CoverageProcess.start(folder, "A.a()");
        CoverageProcess other = CoverageProcess.start(folder, "B.b()")) {
      assertThat(one.finish()).isEmpty();
      assertThat(folder.resolve("coverage.json")).doesNotExist();
      assertThat(other.finish()).isEqualTo(HALF);
    }
    assertThat(published(200).count()).isEqualTo(2);
    assertThat(published(200).tests()).containsExactly("A.a()", "B.b()");
    assertThat(published(404)).isEqualTo(StatusCoverage.UNSEEN);
  }

  @Test
  void theLastProcessWritesEvenIfItHadNoApplication() throws IOException {
    try (CoverageProcess one = CoverageProcess.start(folder, "A.a()");
        CoverageProcess other = CoverageProcess.startEmpty(folder)) {
      assertThat(one.finish()).isEmpty();
      assertThat(other.finish()).isEqualTo(HALF);
    }
  }

  @Test
  void processesWithoutAnApplicationWriteNothing() throws IOException {
    try (CoverageProcess one = CoverageProcess.startEmpty(folder)) {
      assertThat(one.finish()).isEmpty();
    }
    assertThat(folder.resolve("coverage.json")).doesNotExist();
    assertThat(folder.resolve("coverage.html")).doesNotExist();
  }

  @Test
  void aProcessThatCrashedKeepsNobodyWaiting() throws IOException, InterruptedException {
    try (CoverageProcess one = CoverageProcess.start(folder, "A.a()");
        CoverageProcess crashed = CoverageProcess.start(folder, "B.b()")) {
      crashed.crash();
      assertThat(one.finish()).isEqualTo(HALF);
    }
    assertThat(published(200).tests()).containsExactly("A.a()");
  }

  @Test
  void whatAnEarlierRunHasSeenDoesNotCount() throws IOException {
    try (CoverageProcess earlier = CoverageProcess.start(folder, "A.a()")) {
      assertThat(earlier.finish()).isEqualTo(HALF);
    }
    List<String> old = parts();
    assertThat(old).hasSize(1);
    try (CoverageProcess later = CoverageProcess.start(folder, "B.b()")) {
      assertThat(parts()).isNotEmpty().doesNotContainAnyElementsOf(old);
      assertThat(later.finish()).isEqualTo(HALF);
    }
    assertThat(published(200).tests()).containsExactly("B.b()");
  }

  @Test
  void aMarkerOfAnotherProcessWithTheSameNumberIsThatOfADeadOne() throws IOException {
    Files.createDirectories(folder.resolve("coverage"));
    String reused = ProcessHandle.current().pid() + "-1";
    Path marker = folder.resolve("coverage/" + reused + "_" + reused + ".running");
    Files.writeString(marker, "");
    try (CoverageProcess later = CoverageProcess.start(folder, "B.b()")) {
      assertThat(marker).doesNotExist();
      assertThat(later.finish()).isEqualTo(HALF);
    }
  }

  @Test
  void whoEndsTwiceCountsOnce() throws IOException {
    CoverageFolder process = own();
    process.start();
    process.finish(CoverageProcess.seen("A.a()"));
    process.finish(CoverageProcess.seen("A.a()"));
    assertThat(published(200).count()).isEqualTo(1);
  }
}
