package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why there is a generated mapper: what Jersey 2 does without it. */
class JaxRsWithoutHandlerTest {

  @ParameterizedTest
  @ValueSource(strings = {"404", "499", "520", "530", "999"})
  void noExceptionOfTheCatalogueKeepsItsCode(String code) throws IOException {
    try (Server server = Framework.JERSEY_2.start(false)) {
      assertThat(Answer.get(server.port(), "/throw/" + code, "*/*").code()).isEqualTo(500);
    }
  }
}
