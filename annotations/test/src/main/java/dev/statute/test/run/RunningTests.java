package dev.statute.test.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tests that run, and which of them sends a request. */
final class RunningTests {

  private final Map<String, ObservedTest> running = new ConcurrentHashMap<>();

  /** A thread that waits may start another test in between, so there can be several. */
  private final ThreadLocal<Deque<ObservedTest>> ofThread =
      ThreadLocal.withInitial(ArrayDeque::new);

  void started(ObservedTest test) {
    running.put(test.id(), test);
    ofThread.get().push(test);
  }

  void ended(ObservedTest test) {
    running.remove(test.id(), test);
    Deque<ObservedTest> own = ofThread.get();
    own.remove(test);
    if (own.isEmpty()) {
      ofThread.remove();
    }
  }

  Optional<ObservedTest> find(String id) {
    return Optional.ofNullable(running.get(id));
  }

  /** An engine may have ended a test in another thread. */
  Optional<ObservedTest> ofThread() {
    Deque<ObservedTest> own = ofThread.get();
    own.removeIf(test -> running.get(test.id()) != test);
    if (own.isEmpty()) {
      ofThread.remove();
    }
    return Optional.ofNullable(own.peek());
  }

  /**
   * Who sends the request that this thread handles: the test that the request names; the one that
   * runs in this thread, as with MockMvc; or the only one that runs.
   */
  Sender sender(@Nullable String named) {
    Optional<ObservedTest> certain = named(named).or(() -> ofThread().filter(this::isInnermost));
    if (certain.isPresent()) {
      return Sender.of(certain.get());
    }
    List<ObservedTest> innermost = running.values().stream().filter(this::isInnermost).toList();
    return innermost.size() == 1
        ? Sender.of(innermost.get(0))
        : new Sender(Optional.empty(), innermost);
  }

  private Optional<ObservedTest> named(@Nullable String mark) {
    return mark == null
        ? Optional.empty()
        : running.values().stream().filter(test -> test.mark().equals(mark)).findFirst();
  }

  private boolean isInnermost(ObservedTest test) {
    return running.values().stream().noneMatch(other -> isParent(test, other));
  }

  private static boolean isParent(ObservedTest test, ObservedTest other) {
    return other.parent().filter(parent -> parent == test).isPresent();
  }
}
