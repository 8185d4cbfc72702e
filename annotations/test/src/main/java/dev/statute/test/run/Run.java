package dev.statute.test.run;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The run of all tests in this process. */
public final class Run {

  static final String ARRIVED = "arrived";
  static final String SERVES = "serves";
  static final String ID = "id";

  private static final Run PROCESS = new Run();

  private final RunningTests tests = new RunningTests();
  private final RunReport report = new RunReport();
  private final AtomicReference<@Nullable RunState> state = new AtomicReference<>();
  private final AtomicBoolean isFinished = new AtomicBoolean();

  Run() {}

  /** The only one of the process. */
  public static Run ofProcess() {
    return PROCESS;
  }

  /** The run for {@link Responses}, which may be there several times. */
  public static Function<Object[], Object> shared() {
    return PROCESS::call;
  }

  private Object call(@Nullable Object[] values) {
    return switch (String.valueOf(values[0])) {
      case ARRIVED -> arrived((String) values[1]);
      case SERVES -> (Consumer<Object[]>) this::serves;
      default -> markOfThread();
    };
  }

  /** What names the test of this thread in a request; empty if there is none. */
  String markOfThread() {
    return tests.ofThread().map(ObservedTest::mark).orElse("");
  }

  /**
   * The tests start; only the first call counts.
   *
   * @param settings the value of a setting, by its name; empty if it is not set
   */
  public void start(Function<String, Optional<String>> settings) {
    if (state.get() == null) {
      begin(settings);
    }
  }

  private boolean begin(Function<String, Optional<String>> settings) {
    RunState made = RunState.of(settings, report);
    boolean isFirst = state.compareAndSet(null, made);
    if (isFirst) {
      made.start();
    }
    return isFirst;
  }

  /** Without JUnit, the run starts with the first response, and ends with the process. */
  private RunState state() {
    if (state.get() == null && begin(name -> Optional.ofNullable(System.getProperty(name)))) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::finishProcess, "statute-test"));
    }
    return Objects.requireNonNull(state.get());
  }

  /** Another exit status is the only way left to fail. */
  private void finishProcess() {
    if (isFinished.get()) {
      return;
    }
    Optional<String> failure = finish();
    failure.ifPresent(Console::printAtTheEnd);
    if (failure.isPresent()) {
      Runtime.getRuntime().halt(1);
    }
  }

  /**
   * A test starts, in this thread.
   *
   * @param ancestors the ids of the classes that it belongs to, the innermost first
   * @param allowed the statuses that it allows
   */
  public void started(String id, String name, List<String> ancestors, Set<Integer> allowed) {
    Optional<ObservedTest> parent =
        ancestors.stream().flatMap(each -> tests.find(each).stream()).findFirst();
    tests.started(new ObservedTest(id, name, parent, allowed));
  }

  /** The test ends. Returns what it has to fail for. */
  public Optional<AssertionError> ended(String id) {
    List<Finding> findings = tests.find(id).map(this::end).orElse(List.of());
    return findings.isEmpty() ? Optional.empty() : Optional.of(Failures.of(findings));
  }

  /** A test ends that cannot fail any more: the run does, instead. */
  public void endedWithoutFailure(String id) {
    tests
        .find(id)
        .ifPresent(test -> end(test).forEach(finding -> report.add(finding, Sender.of(test))));
  }

  private List<Finding> end(ObservedTest test) {
    List<Finding> findings = test.end();
    tests.ended(test);
    return findings;
  }

  /**
   * A request has arrived.
   *
   * @return what takes the values of its {@link Answer}; none if there is nothing to judge
   */
  Consumer<Object[]> arrived(@Nullable String named) {
    if (!state().isOn()) {
      return ignored -> {};
    }
    Sender sender = tests.sender(named);
    sender.test().ifPresent(ObservedTest::requestArrived);
    return values -> {
      Optional<Finding> finding =
          values.length == 0 ? Optional.empty() : observe(Answer.of(values), sender);
      boolean isTold =
          sender.test().map(test -> test.requestEnded(finding.orElse(null))).orElse(false);
      if (!isTold) {
        finding.ifPresent(late -> report.add(late, sender));
      }
    };
  }

  /** A fault here must not change the response. */
  private Optional<Finding> observe(Answer answer, Sender sender) {
    try {
      return state().observe(answer, sender);
    } catch (RuntimeException | LinkageError fault) {
      report.add("statute: a response could not be checked: " + fault);
      return Optional.empty();
    }
  }

  private void serves(Object[] values) {
    try {
      state()
          .serves((Class<?>) values[0], (Method) values[1], (String) values[2], (String) values[3]);
    } catch (RuntimeException | LinkageError fault) {
      report.add("statute: a handler could not be read: " + fault);
    }
  }

  /**
   * All tests have ended: writes what was seen.
   *
   * @return what the run has to fail for
   */
  public Optional<String> finish() {
    isFinished.set(true);
    RunState started = state.get();
    if (started != null) {
      started.finish(report);
    }
    return report.failure();
  }
}
