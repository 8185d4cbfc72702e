package dev.statute.test.junit;

import dev.statute.test.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the run, and tells it of the tests of engines other than Jupiter. What they have to fail
 * for is reported at the end of the run: a listener cannot fail a test.
 */
public final class PlanListener implements TestExecutionListener {

  private static final String JUPITER = "[engine:junit-jupiter]";

  public PlanListener() {}

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    ConfigurationParameters parameters = plan.getConfigurationParameters();
    Autodetection.enable(parameters);
    Run.ofProcess().start(parameters::get);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (isOfOtherEngine(test)) {
      Optional<MethodSource> source =
          test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
      Run.ofProcess()
          .started(
              test.getUniqueId(),
              source.map(PlanListener::name).orElseGet(test::getLegacyReportingName),
              List.of(),
              source.map(PlanListener::allowed).orElse(Set.of()));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (isOfOtherEngine(test)) {
      Run.ofProcess().endedWithoutFailure(test.getUniqueId());
    }
  }

  private static boolean isOfOtherEngine(TestIdentifier test) {
    return test.isTest() && !test.getUniqueId().contains(JUPITER);
  }

  private static String name(MethodSource source) {
    String type = source.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + source.getMethodName() + "()";
  }

  private static Set<Integer> allowed(MethodSource source) {
    try {
      return AllowedStatuses.on(List.of(source.getJavaMethod(), source.getJavaClass()));
    } catch (RuntimeException notFound) {
      return Set.of();
    }
  }
}
