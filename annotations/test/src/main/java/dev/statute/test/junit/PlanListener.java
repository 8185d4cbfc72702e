package dev.statute.test.junit;

import dev.statute.test.run.Run;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the run, and tells it of the tests of other engines than Jupiter. What they have to fail
 * for is reported at the end of the run: a listener cannot fail a test.
 */
public final class PlanListener implements TestExecutionListener {

  private static final String JUPITER = "[engine:junit-jupiter]";

  private @Nullable TestPlan plan;

  public PlanListener() {}

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
    Run.ofProcess().start(started.getConfigurationParameters()::get);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (isOfOtherEngine(test)) {
      Optional<Method> method = method(test);
      Run.ofProcess()
          .started(
              test.getUniqueId(),
              method.map(PlanListener::name).orElseGet(test::getLegacyReportingName),
              ancestors(test),
              method.map(AllowedStatuses::on).orElse(Set.of()));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (isOfOtherEngine(test)) {
      Run.ofProcess().endedWithoutFailure(test.getUniqueId());
    }
  }

  private static boolean isOfOtherEngine(TestIdentifier test) {
    return !test.getUniqueId().contains(JUPITER) && test.getParentId().isPresent();
  }

  private static Optional<Method> method(TestIdentifier test) {
    Optional<TestSource> source = test.getSource();
    try {
      return source
          .filter(MethodSource.class::isInstance)
          .map(MethodSource.class::cast)
          .map(MethodSource::getJavaMethod);
    } catch (RuntimeException notFound) {
      return Optional.empty();
    }
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "()";
  }

  private List<String> ancestors(TestIdentifier test) {
    TestPlan of = Objects.requireNonNull(plan);
    return Stream.iterate(of.getParent(test), Optional::isPresent, each -> of.getParent(each.get()))
        .map(each -> each.get().getUniqueId())
        .toList();
  }
}
