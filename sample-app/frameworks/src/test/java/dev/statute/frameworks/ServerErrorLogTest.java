package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.StatusCodeException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerErrorLogTest {

  private final Servers servers = new Servers(true);

  @AfterAll
  void end() {
    servers.close();
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfTheServerIsLoggedWithItsCause(Framework framework) throws IOException {
    for (String origin : framework.origins()) {
      List<LogRecord> records = logged(framework, "/" + origin + "/500");

      assertThat(records).as(origin).hasSize(1);
      assertThat(records.get(0).getLevel()).isEqualTo(Level.SEVERE);
      assertThat(records.get(0).getMessage()).isEqualTo("500 Internal Server Error: detail of 500");
      assertThat(records.get(0).getThrown())
          .isInstanceOf(StatusCodeException.class)
          .hasRootCauseMessage("the password is hunter2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfTheClientIsNot(Framework framework) throws IOException {
    assertThat(logged(framework, "/throw/404")).isEmpty();
  }

  /** Without another backend, System.Logger writes to java.util.logging, ERROR as SEVERE. */
  private List<LogRecord> logged(Framework framework, String path) throws IOException {
    Logger logger = Logger.getLogger(framework.handler);
    Records records = new Records();
    logger.addHandler(records);
    try {
      servers.get(framework, path, "*/*");
    } finally {
      logger.removeHandler(records);
    }
    return records.all;
  }

  private static final class Records extends Handler {
    private final List<LogRecord> all = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      all.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
