package dev.statute.test.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tests that run, and who of them sends a request. */
final class RunningTests {

  private static final int MAX_CANDIDATES = 5;

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

  Optional<ObservedTest> ofThread() {
    Deque<ObservedTest> own = ofThread.get();
    if (own.isEmpty()) {
      ofThread.remove();
    }
    return Optional.ofNullable(own.peek());
  }

  /**
   * Who sends the request that this thread handles: the test that runs in it, as with MockMvc; the
   * one that the request names; or the only one that runs.
   */
  Sender sender(@Nullable String named) {
    Optional<ObservedTest> certain =
        ofThread().or(() -> Optional.ofNullable(named).flatMap(this::find));
    if (certain.isPresent()) {
      return Sender.of(certain.get());
    }
    List<ObservedTest> innermost =
        running.values().stream()
            .filter(each -> running.values().stream().noneMatch(other -> isParent(each, other)))
            .toList();
    if (innermost.size() == 1) {
      return Sender.of(innermost.get(0));
    }
    return new Sender(
        Optional.empty(),
        innermost.stream().map(ObservedTest::name).sorted().limit(MAX_CANDIDATES).toList());
  }

  private static boolean isParent(ObservedTest test, ObservedTest other) {
    return other.parent().filter(parent -> parent == test).isPresent();
  }
}
