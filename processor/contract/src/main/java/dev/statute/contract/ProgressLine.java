package dev.statute.contract;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** A line of a terminal that says how far a long reading is, and that is gone when it ends. */
final class ProgressLine implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** Erases the line, and goes to its start (ECMA-48, EL). */
  private static final String CLEAR = "\u001b[2K\r";

  private final PrintWriter terminal;
  private Instant next = Instant.now().plus(PATIENCE);
  private boolean isShown;

  ProgressLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  void reached(int done, int all) {
    Instant now = Instant.now();
    if (!now.isBefore(next)) {
      terminal.print(CLEAR + "reading handlers: " + done + " of " + all);
      terminal.flush();
      isShown = true;
      next = now.plus(PAUSE);
    }
  }

  @Override
  public void close() {
    if (isShown) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
