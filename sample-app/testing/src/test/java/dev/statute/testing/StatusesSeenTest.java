package dev.statute.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Each way to a status, with each framework: the handler declares another one, so the test that
 * sends the request fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusesSeenTest {

  private final Map<Framework, Service> services = new EnumMap<>(Framework.class);
  private final StatusTable table = new StatusTable();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void theTestFailsThatSeesAnUndeclaredStatus(Framework framework, Case request) {
    Sent sent = new Sent(services.computeIfAbsent(framework, Framework::start), request);
    List<String> failures = run(sent);
    table.add(framework, request, sent.status(), !failures.isEmpty());
    assertThat(failures)
        .isEqualTo(request.hasHandler() ? List.of(framework.failure(request)) : List.of());
    assertThat(sent.status()).isEqualTo(framework.status(request));
  }

  static Stream<Arguments> theTestFailsThatSeesAnUndeclaredStatus() {
    return Arrays.stream(Framework.values())
        .flatMap(
            framework ->
                Arrays.stream(Case.values()).map(request -> Arguments.of(framework, request)));
  }

  /** Runs the test below as another project would, and returns what it fails for. */
  private static List<String> run(Sent sent) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherConfig config =
        LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false).build();
    try (LauncherSession session = LauncherFactory.openSession(config)) {
      session.getStore().put(Namespace.GLOBAL, Sent.class, sent);
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(OneRequest.class))
                  .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                  .forExecution()
                  .listeners(listener)
                  .build());
    }
    assertThat(listener.getSummary().getTestsStartedCount()).isEqualTo(1);
    return listener.getSummary().getFailures().stream()
        .map(failure -> failure.getException().getMessage())
        .toList();
  }

  @AfterAll
  void writeTable() throws IOException {
    services.values().forEach(Service::close);
    Files.writeString(Path.of("target/statuses-seen.md"), table.markdown());
  }

  /** Surefire does not find it: its name does not end in {@code Test}. */
  @ExtendWith(SentResolver.class)
  static class OneRequest {

    @Test
    void isSent(Sent sent) throws Exception {
      sent.send();
    }
  }
}
