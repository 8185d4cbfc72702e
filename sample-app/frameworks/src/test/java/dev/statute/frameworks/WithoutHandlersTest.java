package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why there are generated handlers: what the frameworks do without them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutHandlersTest {

  private static final List<String> CODES = List.of("404", "499", "520", "530", "999");

  private final Servers servers = new Servers(false);
  private final Table table = new Table("server, thrown");

  @AfterAll
  void end() {
    servers.close();
    table.write("without-handlers.md");
  }

  @ParameterizedTest
  @EnumSource
  void noExceptionOfTheCatalogueKeepsItsCode(Framework framework) throws IOException {
    for (String code : CODES) {
      assertThat(get(framework, "throw", code).code()).isEqualTo(500);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWaysOfTheFrameworkKeepFewCodes(Framework framework) throws IOException {
    for (String way : framework.ownWays) {
      for (String code : CODES) {
        boolean kept = kept(framework, way).contains(code);
        assertThat(get(framework, way, code).code())
            .as(way + " " + code)
            .isEqualTo(kept ? Integer.parseInt(code) : 500);
      }
    }
  }

  /** Where it is not 500. Without problemdetails.enabled, WebFlux knows one exception only. */
  private static List<String> kept(Framework framework, String way) {
    return switch (framework) {
      case SPRING_MVC, MICRONAUT -> List.of("404");
      case SPRING_WEBFLUX -> way.equals("ResponseStatusException") ? List.of("404") : List.of();
      case JERSEY -> CODES;
    };
  }

  private Answer get(Framework framework, String way, String code) throws IOException {
    for (String accept : List.of("text/html", "*/*")) {
      table.add(
          framework.title + ", " + way + " " + code,
          accept,
          servers.get(framework, "/" + way + "/" + code, accept));
    }
    Answer answer = servers.get(framework, "/" + way + "/" + code, "application/json");
    table.add(framework.title + ", " + way + " " + code, "application/json", answer);
    return answer;
  }
}
