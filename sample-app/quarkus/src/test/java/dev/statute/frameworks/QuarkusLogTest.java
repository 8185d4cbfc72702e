package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuarkusLogTest {

  @Test
  void anErrorOfTheServerIsLoggedWithItsCause() throws IOException {
    String log = logged("/throw/500");

    assertThat(log).containsOnlyOnce("500 Internal Server Error: detail of 500\n");
    assertThat(log).contains("ERROR", "JakartaStatusCodeExceptionMapper");
    assertThat(log).contains("Caused by: java.lang.IllegalStateException: the password is hunter2");
  }

  @Test
  void anErrorOfTheClientIsNot() throws IOException {
    assertThat(logged("/throw/404")).doesNotContain("NotFoundException", "ERROR");
  }

  private static String logged(String path) throws IOException {
    QuarkusServer server = QuarkusServer.start();
    try (server) {
      Answer.get(server.port(), path, "*/*");
    }
    return String.join("\n", server.log());
  }
}
