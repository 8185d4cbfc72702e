package dev.statute.test.coverage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What tells the processes of one run of the tests from those of others. */
final class RunKey {

  private RunKey() {}

  /** Such as {@code 4711-18c2f3a5b10}: the number of a process can come again. */
  static String of(ProcessHandle process) {
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + Long.toHexString(start);
  }

  /**
   * The process that has started this one for its tests, and ends with them. That is Maven, also
   * for unit and integration tests; other build tools go on for many runs.
   */
  static Optional<ProcessHandle> launcher() {
    if (System.getProperty("surefire.real.class.path") == null) {
      return Optional.empty();
    }
    Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
    while (ancestor.filter(each -> !isJava(each)).isPresent()) {
      ancestor = ancestor.get().parent();
    }
    return ancestor.or(() -> ProcessHandle.current().parent());
  }

  /** Between Maven and its forks there is a shell. */
  private static boolean isJava(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> String.valueOf(Path.of(command).getFileName()).toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith("java"))
        .isPresent();
  }
}
