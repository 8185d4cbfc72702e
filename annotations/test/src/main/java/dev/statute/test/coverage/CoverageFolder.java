package dev.statute.test.coverage;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.CoverageJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The folder with what was seen. The processes of a run share it: each leaves a part there when it
 * ends, and the last one puts the parts together. A process that crashes leaves none.
 */
public final class CoverageFolder {

  private static final String RUNNING = ".running";
  private static final String PART = ".json";

  private final Path folder;
  private final Path parts;
  private final IntFunction<String> phrases;
  private final String process = RunKey.of(ProcessHandle.current());

  /**
   * @param folder where {@code coverage.json} and {@code coverage.html} go
   * @param phrases the reason phrase of a code; empty if there is none
   */
  public CoverageFolder(Path folder, IntFunction<String> phrases) {
    this.folder = folder;
    this.parts = folder.resolve("coverage");
    this.phrases = phrases;
  }

  /**
   * Starts in this process. Parts of earlier runs are deleted.
   *
   * @throws IOException if the folder cannot be used
   */
  public void start() throws IOException {
    Files.createDirectories(parts);
    try (FileChannel channel = lockFile();
        FileLock lock = channel.lock()) {
      Optional<String> launcher = RunKey.launcher().map(RunKey::of);
      String run = launcher.isPresent() ? launcher.get() : runningBeside().orElse(process);
      for (Path each : all("")) {
        if (!run.equals(runOf(each))) {
          Files.deleteIfExists(each);
        }
      }
      Files.writeString(own(run, RUNNING), "");
      assert lock.isValid();
    }
  }

  /** Processes at the same time, of a launcher that is not known, belong to one run. */
  private Optional<String> runningBeside() throws IOException {
    return all(RUNNING).stream().filter(this::isAlive).map(CoverageFolder::runOf).findFirst();
  }

  /**
   * Adds what this process has seen, perhaps nothing.
   *
   * @return what all processes have seen, if this is the last one, and any of them ran an
   *     application
   * @throws IOException if the folder cannot be used
   */
  public Optional<Coverage> finish(Coverage own) throws IOException {
    Files.createDirectories(parts);
    try (FileChannel channel = lockFile();
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      String run = ownRun();
      if (!own.isEmpty()) {
        write(own(run, PART), CoverageJson.write(own, phrases));
      }
      Files.deleteIfExists(own(run, RUNNING));
      if (all(RUNNING).stream().anyMatch(each -> run.equals(runOf(each)) && isAlive(each))) {
        return Optional.empty();
      }
      Coverage all = union(run);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      write(folder.resolve("coverage.json"), CoverageJson.write(all, phrases));
      write(folder.resolve("coverage.html"), CoveragePage.write(all, phrases));
      return Optional.of(all);
    }
  }

  private String ownRun() throws IOException {
    return all("").stream()
        .filter(each -> processOf(each).equals(process))
        .map(CoverageFolder::runOf)
        .findFirst()
        .orElse(process);
  }

  private Coverage union(String run) throws IOException {
    List<Coverage> seen = new ArrayList<>();
    for (Path part : all(PART)) {
      if (run.equals(runOf(part))) {
        seen.add(CoverageJson.read(Files.readString(part)));
      }
    }
    return Coverage.union(seen);
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        parts.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private Path own(String run, String end) {
    return parts.resolve(run + "_" + process + end);
  }

  private List<Path> all(String end) throws IOException {
    try (Stream<Path> files = Files.list(parts)) {
      return files
          .filter(each -> name(each).contains("_") && name(each).endsWith(end))
          .sorted()
          .toList();
    }
  }

  private boolean isAlive(Path marker) {
    String key = processOf(marker);
    long pid = Long.parseLong(key.substring(0, key.indexOf('-')));
    return ProcessHandle.of(pid)
        .filter(each -> each.isAlive() && RunKey.of(each).equals(key))
        .isPresent();
  }

  private static String runOf(Path file) {
    return name(file).substring(0, name(file).indexOf('_'));
  }

  private static String processOf(Path file) {
    String name = name(file);
    return name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Readers see the old file or the new one. */
  private static void write(Path file, String text) throws IOException {
    Path temporary = file.resolveSibling(name(file) + ".tmp");
    Files.writeString(temporary, text);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
