package dev.statute.test.junit;

import dev.statute.test.run.Run;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the run when the launcher has run all its plans. */
public final class SessionListener implements LauncherSessionListener {

  public SessionListener() {}

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Optional<String> failure = Run.ofProcess().finish();
    if (failure.isPresent()) {
      throw new RunFailure(failure.get());
    }
  }
}
