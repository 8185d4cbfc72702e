package dev.statute.contract;

import static dev.statute.contract.CommandRun.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report and {@code contract.json} say. */
class ReportTest {

  private static final String FAILURE =
      """
      class Failure extends org.springframework.web.client.HttpClientErrorException {
        Failure() {
          super(org.springframework.http.HttpStatus.CONFLICT);
        }
      }

      """;

  private static final String LOOKUP =
      """
        private static void check(String id) {
          if (id.isEmpty()) {
            throw new org.springframework.web.server.ResponseStatusException(
                org.springframework.http.HttpStatus.GONE);
          }
        }
      """;

  @TempDir Path folder;

  private CommandRun run(String controller, String... options) throws IOException {
    return CommandRun.contract(folder, controller, options);
  }

  @Test
  void theReportHasALineForEachEndpointAndTheFindings() throws IOException {
    CommandRun run = run(CONTROLLER);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("/orders/{id}\n  GET  200 404!\n")
        .contains(
            "Orders.java:13: warning: [undeclared-status] 404 Not Found is returned, but Orders#find"
                + " does not declare it; add it, such as with @Returns(404)\n")
        .endsWith(
            "\n1 endpoint: 2 statuses, 1 complete; 1 undeclared\n"
                + "to read why, and what to do, run: java -jar statute-contract.jar explain"
                + " undeclared-status\n");
  }

  @Test
  void theWaysAreShownOnDemand() throws IOException {
    assertThat(run(CONTROLLER, "-v").out())
        .contains("      404 returned: Orders.java:13 ResponseEntity.notFound\n")
        .contains("code not read: ");
  }

  @Test
  void aTerminalGetsColors() throws IOException {
    String plain = run(CONTROLLER).out();
    System.setProperty("picocli.ansi", "true");
    try {
      assertThat(run(CONTROLLER).out())
          .startsWith(
              "\u001b[1m/orders/{id}\u001b[0m\n"
                  + "  GET  \u001b[32m200\u001b[0m \u001b[33m404!\u001b[0m\n")
          .contains("\u001b[33mOrders.java:13: warning:");
      assertThat(run(CONTROLLER).out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    } finally {
      System.clearProperty("picocli.ansi");
    }
  }

  @Test
  void aCodeIsProposedInTheFormThatTheHandlerUses() throws IOException {
    String documented =
        CONTROLLER.replace(
            "@Returns(200)",
            "@io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = \"200\")");
    assertThat(run(documented).out())
        .contains("add it, such as with @ApiResponse(responseCode = \"404\")\n");
  }

  @Test
  void aFindingFromElsewhereHasItsWay() throws IOException {
    String thrown =
        CONTROLLER
            .replace("return id.isEmpty()", "check(id); return false")
            .replace("  @GetMapping", LOOKUP + "  @GetMapping");
    assertThat(run(thrown).out())
        .contains(
            "\n  by Orders.java:19 Orders.check > Orders.java:12 throws ResponseStatusException\n");
  }

  @Test
  void aCodeHasThePhraseOfTheTargetVendor() throws IOException {
    String closed = CONTROLLER.replace("notFound().build()", "status(499).build()");
    run(closed);
    assertThat(CommandRun.json(folder)).contains("\"code\": 499,\n          \"phrase\": \"\",");
    String behind =
        closed.replace(
            "  @Returns", "  @dev.statute.TargetVendor(dev.statute.http.Nginx.class)\n  @Returns");
    run(behind);
    assertThat(CommandRun.json(folder)).contains("\"phrase\": \"Client Closed Request\",");
  }

  @Test
  void aCodeOfAnotherVendorIsAnErrorUntilTheVendorIsNamed() throws IOException {
    String login = CONTROLLER.replace("notFound().build()", "status(440).build()");
    assertThat(run(login))
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(1);
              assertThat(run.out())
                  .contains(
                      "Orders.java:13: error: [foreign-status] 440 is not defined for the target"
                          + " vendors (ietf; no @TargetVendor here, and no vendors in the"
                          + " options), only elsewhere: Login Timeout (iis);");
            });
    assertThat(run(login, "--vendors", "iis").out()).doesNotContain("foreign-status");
  }

  @Test
  void theExceptionOfAClientIsLostAndNothingThatIsGeneratedHelps() throws IOException {
    String client =
        CONTROLLER
            .replace(
                "return id.isEmpty()", "if (id.isEmpty()) throw new Failure();\n    return false")
            .replace("@RestController", FAILURE + "@RestController");
    assertThat(run(client).out())
        .contains(
            "Orders.java:19: warning: [unmapped-exception] Failure leaves Orders#find and nothing"
                + " maps it, so the client gets 500 and not the status that it has; throw one that"
                + " this framework knows, or add an exception handler for it\n");
  }

  @Test
  void theFileFitsItsSchema() throws IOException {
    run(CONTROLLER);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../../docs/contract.schema.json")));
    String json = CommandRun.json(folder);
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("returned", "guessed"), InputFormat.JSON)).isNotEmpty();
  }
}
