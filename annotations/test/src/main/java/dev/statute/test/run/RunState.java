package dev.statute.test.run;

import dev.statute.contract.coverage.Coverage;
import dev.statute.test.codes.Codes;
import dev.statute.test.coverage.CoverageFolder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The run with its settings. */
final class RunState {

  private static final int MAX_WARNINGS = 100;

  private final Settings settings;
  private final Observer observer;
  private final CoverageFolder folder;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  private RunState(Settings settings) {
    this.settings = settings;
    Codes codes = Codes.of(settings.vendors());
    this.observer = new Observer(settings, codes);
    this.folder = new CoverageFolder(settings.output(), codes::phrase);
  }

  /**
   * Without a framework, nothing is looked at. With a mistake in the settings neither, and the run
   * fails.
   */
  static RunState of(Function<String, Optional<String>> values, RunReport report) {
    try {
      return new RunState(Framework.isAnyPresent() ? Settings.read(values) : Settings.off());
    } catch (IllegalArgumentException wrong) {
      report.add("statute: " + wrong.getMessage());
      return new RunState(Settings.off());
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
      finding
          .map(Finding::message)
          .filter(message -> warned.size() < MAX_WARNINGS && warned.add(message))
          .ifPresent(Console::print);
      return Optional.empty();
    }
    return finding;
  }

  /** The tests start. */
  void start() {
    if (isOn()) {
      Framework.unsupported().forEach(Console::print);
      try {
        folder.start();
      } catch (IOException failure) {
        Console.print("statute: " + settings.output() + " cannot be used: " + failure);
      }
    }
  }

  void finish(RunReport report) {
    if (isOn()) {
      try {
        folder.finish(observer.coverage()).ifPresent(coverage -> report(coverage, report));
      } catch (IOException failure) {
        report.add("statute: what the tests have seen cannot be written: " + failure);
      }
    }
  }

  private void report(Coverage coverage, RunReport report) {
    Console.printAtTheEnd("statute: " + coverage.summary());
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
