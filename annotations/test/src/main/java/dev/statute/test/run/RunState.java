package dev.statute.test.run;

import dev.statute.test.coverage.Coverage;
import dev.statute.test.coverage.CoverageFolder;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The run with its settings. */
final class RunState {

  private final Settings settings;
  private final Observer observer;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  private RunState(Settings settings, Observer observer) {
    this.settings = settings;
    this.observer = observer;
  }

  /** A mistake in the settings fails the run, and nothing is looked at. */
  static RunState of(Function<String, Optional<String>> values, RunReport report) {
    try {
      Settings settings = Settings.read(values);
      return new RunState(settings, new Observer(settings));
    } catch (IllegalArgumentException wrong) {
      report.add("statute: " + wrong.getMessage());
      Settings off = Settings.read(name -> Optional.of("off").filter(v -> name.endsWith("level")));
      return new RunState(off, new Observer(off));
    }
  }

  boolean isOn() {
    return settings.level() != Level.OFF;
  }

  void serves(Class<?> type, Method method, String verb, String path) {
    if (isOn()) {
      observer.serves(type, method, verb, path);
    }
  }

  /** What a test or the run has to fail for. */
  Optional<Finding> observe(Answer answer, Sender sender) {
    if (!isOn()) {
      return Optional.empty();
    }
    Optional<Finding> finding = observer.observe(answer, sender);
    if (settings.level() == Level.WARNING) {
      finding.map(Finding::message).filter(warned::add).ifPresent(Console::print);
      return Optional.empty();
    }
    return finding;
  }

  void finish(RunReport report) {
    if (!isOn()) {
      return;
    }
    new CoverageFolder(settings.output())
        .finish(observer.coverage())
        .ifPresent(coverage -> report(coverage, report));
  }

  private void report(Coverage coverage, RunReport report) {
    Console.print("statute: " + coverage.summary());
    settings
        .minimum()
        .filter(minimum -> coverage.percentage() < minimum)
        .ifPresent(
            minimum ->
                report.add(
                    "statute: %s, but statute.test.minimum is %d"
                        .formatted(coverage.summary(), minimum)));
  }
}
