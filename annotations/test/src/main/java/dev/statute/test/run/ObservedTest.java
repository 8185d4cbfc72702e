package dev.statute.test.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A test, or a class of tests, while it runs: what its requests have brought. */
public final class ObservedTest {

  private static final int MAX_FINDINGS = 100;

  /**
   * How long the end of a test waits for responses whose client has them already, while the server
   * still finishes them. What comes later is reported at the end of the run.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final AtomicLong COUNTER = new AtomicLong();

  private final String id;
  private final String mark = Long.toString(COUNTER.incrementAndGet());
  private final String name;
  private final Optional<ObservedTest> parent;
  private final Set<Integer> allowed;
  private final List<Finding> findings = new ArrayList<>();
  private int inFlight;
  private boolean hasEnded;

  ObservedTest(String id, String name, Optional<ObservedTest> parent, Set<Integer> allowed) {
    this.id = id;
    this.name = name;
    this.parent = parent;
    this.allowed = Set.copyOf(allowed);
  }

  String id() {
    return id;
  }

  /** What names it in requests: an id may have letters that no header field can have. */
  String mark() {
    return mark;
  }

  /** The name for people, such as {@code OrderApiTest.get()}. */
  String name() {
    return name;
  }

  Optional<ObservedTest> parent() {
    return parent;
  }

  boolean allows(int status) {
    return allowed.contains(status);
  }

  synchronized void requestArrived() {
    inFlight++;
  }

  /** Returns whether the test still runs, so that it can fail for the finding. */
  synchronized boolean requestEnded(@Nullable Finding finding) {
    inFlight--;
    if (finding != null && !hasEnded && findings.size() < MAX_FINDINGS) {
      findings.add(finding);
    }
    notifyAll();
    return !hasEnded;
  }

  /** Ends the test, and returns what it has to fail for. */
  synchronized List<Finding> end() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long rest = PATIENCE.toMillis();
    try {
      while (inFlight > 0 && rest > 0) {
        wait(rest);
        rest = (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    hasEnded = true;
    return List.copyOf(findings);
  }
}
