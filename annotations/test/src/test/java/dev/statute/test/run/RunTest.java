package dev.statute.test.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who fails for what. */
class RunTest {

  private static final String CONFLICT =
      "[unexpected-status] GET /orders answered 409 Conflict, but Orders.all() declares 200, 404;"
          + " write @Returns({200, 404, 409})";

  @TempDir Path folder;

  private final Run run = new Run();

  @Test
  void theTestOfTheThreadFails() {
    started("a");
    on(() -> started("b"));
    answer(null, 409);
    assertThat(failure("a")).contains(CONFLICT);
    assertThat(failure("b")).isEmpty();
    assertThat(run.finish()).isEmpty();
  }

  @Test
  void theOnlyTestThatRunsFailsForAServerWithThreadsOfItsOwn() {
    settings(Map.of());
    run.started("class", "OrderTest", List.of(), Set.of());
    run.started("a", "OrderTest.a()", List.of("template", "class"), Set.of());
    on(() -> answer(null, 409));
    assertThat(failure("a")).contains(CONFLICT);
    assertThat(failure("class")).isEmpty();
  }

  @Test
  void theTestFailsThatTheRequestNames() {
    started("a");
    String mark = run.markOfThread();
    on(() -> started("b"));
    on(() -> answer(mark, 409));
    assertThat(failure("a")).contains(CONFLICT);
    assertThat(failure("b")).isEmpty();
  }

  @Test
  void noTestFailsIfItCouldBeSeveral() {
    started("a");
    on(() -> started("b"));
    on(() -> answer(null, 409));
    assertThat(failure("a")).isEmpty();
    assertThat(failure("b")).isEmpty();
    assertThat(run.finish()).contains(CONFLICT + " (while these tests ran: a(), b())");
  }

  @Test
  void nothingFailsIfOneOfTheTestsThatItCouldBeAllowsTheStatus() {
    settings(Map.of());
    run.started("a", "a()", List.of(), Set.of(409));
    on(() -> started("b"));
    on(() -> answer(null, 409));
    assertThat(run.finish()).isEmpty();
  }

  @Test
  void aResponseAfterTheEndOfItsTestFailsTheRun() {
    started("a");
    Exchange late = arrived(null);
    late.answered(answer(409));
    assertThat(failure("a")).contains(CONFLICT);
    Exchange later = startedAndEnded("b");
    later.answered(answer(409));
    assertThat(run.finish()).contains(CONFLICT + " (for a request by b())");
  }

  @Test
  void aResponseWithoutATestFailsTheRun() {
    answer(null, 409);
    assertThat(run.finish()).contains(CONFLICT + " (while no test ran)");
  }

  @Test
  void aTestMayAllowAStatus() {
    settings(Map.of());
    run.started("a", "a()", List.of(), Set.of(409));
    answer(null, 409);
    assertThat(failure("a")).isEmpty();
  }

  @Test
  void anExceptionThatNothingHandlesIsReportedAsThat() {
    started("a");
    IllegalStateException boom = new IllegalStateException("boom");
    arrived(null).answered(new Answer("GET", "/orders", Orders.class, all(), 500, boom, true));
    Optional<AssertionError> failure = run.ended("a");
    assertThat(failure.map(Throwable::getMessage))
        .contains(
            "[unexpected-status] GET /orders answered 500 Internal Server Error, because nothing"
                + " handles java.lang.IllegalStateException: boom; Orders.all() declares 200, 404");
    assertThat(failure.orElseThrow()).hasCause(boom);
  }

  @Test
  void responsesWithoutAHandlerAndOfOneThatDeclaresNothingAreFine() throws Exception {
    started("a");
    arrived(null).answered(new Answer("GET", "/none", null, null, 404, null, false));
    Method silent = Orders.class.getDeclaredMethod("silent");
    arrived(null).answered(new Answer("GET", "/silent", Orders.class, silent, 418, null, false));
    assertThat(failure("a")).isEmpty();
    assertThat(run.finish()).isEmpty();
  }

  @Test
  void aStatusThatTheRouterDecidesCountsForTheHandlerThatDeclaresIt() {
    settings(Map.of("statute.test.minimum", "100"));
    started("a");
    answer(null, 200);
    arrived(null).answered(new Answer("GET", "/orders", null, null, 404, null, false));
    arrived(null).answered(new Answer("GET", "/orders", null, null, 415, null, false));
    assertThat(failure("a")).isEmpty();
    assertThat(run.finish()).isEmpty();
  }

  @Test
  void onlyTheFirstEndOfARequestCounts() {
    started("a");
    Exchange exchange = arrived(null);
    exchange.answered(answer(200));
    exchange.answered(answer(409));
    assertThat(failure("a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level    | eror   | statute.test.level is "eror"; write error, warning or off
          minimum  | 101    | statute.test.minimum is "101"; write a percentage from 0 to 100, such as 80
          minimum  | most   | statute.test.minimum is "most"; write a percentage from 0 to 100, such as 80
          vendors  | ngnix  | there is no vendor "ngnix"; docs/codes.md lists the ids of all vendors
          """)
  void aWrongSettingFailsTheRunAndNoTest(String name, String value, String message) {
    settings(Map.of("statute.test." + name, value));
    started("a");
    answer(null, 409);
    assertThat(failure("a")).isEmpty();
    assertThat(run.finish()).contains("statute: " + message);
  }

  @ParameterizedTest
  @CsvSource({"warning", "off"})
  void otherLevelsFailNothing(String level) {
    settings(Map.of("statute.test.level", level));
    started("a");
    answer(null, 409);
    assertThat(failure("a")).isEmpty();
    assertThat(run.finish()).isEmpty();
  }

  @Test
  void theRunFailsBelowTheMinimum() {
    settings(Map.of("statute.test.minimum", "60"));
    started("a");
    answer(null, 200);
    assertThat(failure("a")).isEmpty();
    assertThat(run.finish())
        .contains("statute: 1 of 2 declared statuses seen (50 %), but statute.test.minimum is 60");
  }

  private Exchange arrived(String mark) {
    return new Exchange(run.arrived(mark));
  }

  private void started(String id) {
    settings(Map.of());
    run.started(id, id + "()", List.of(), Set.of());
  }

  private Exchange startedAndEnded(String id) {
    started(id);
    Exchange exchange = arrived(null);
    assertThat(failure(id)).isEmpty();
    return exchange;
  }

  private Optional<String> failure(String id) {
    return run.ended(id).map(Throwable::getMessage);
  }

  private void answer(String named, int status) {
    settings(Map.of());
    arrived(named).answered(answer(status));
  }

  private static Answer answer(int status) {
    return new Answer("GET", "/orders", Orders.class, all(), status, null, false);
  }

  private static Method all() {
    try {
      return Orders.class.getDeclaredMethod("all");
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void settings(Map<String, String> values) {
    run.start(
        name ->
            Optional.ofNullable(name.endsWith("output") ? folder.toString() : values.get(name)));
  }

  /** In another thread. */
  private static void on(Runnable action) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> done = thread.submit(action);
      done.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    } finally {
      thread.shutdown();
    }
  }

  /** The handlers. */
  static final class Orders {

    @Returns({200, 404})
    void all() {}

    void silent() {}
  }
}
