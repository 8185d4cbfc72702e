package dev.statute.test.junit;

import dev.statute.test.run.Run;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Reads the settings, and tells the run of the tests of other engines than Jupiter. */
public final class PlanListener implements TestExecutionListener {

  public PlanListener() {}

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Run.ofProcess().start(plan.getConfigurationParameters()::get);
  }
}
