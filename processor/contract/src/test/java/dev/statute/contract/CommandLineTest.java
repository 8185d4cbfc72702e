package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final String CONTROLLER =
      """
      package shop;

      import dev.statute.Returns;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      public class Orders {
        @GetMapping("/orders/{id}")
        @Returns(200)
        public ResponseEntity<String> find(String id) {
          return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
        }
      }
      """;

  private static final String FAILURE =
      """
      class Failure extends org.springframework.web.client.HttpClientErrorException {
        Failure() {
          super(org.springframework.http.HttpStatus.CONFLICT);
        }
      }

      """;

  private record Run(int exit, String out, String err) {}

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void compile() throws IOException {
    classes = CompiledSources.compile("Orders.java", CONTROLLER, folder);
  }

  private Run run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("contract", "-o", folder.resolve("out") + ""));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of(options));
    arguments.add(classes.toString());
    return runAll(arguments.toArray(String[]::new));
  }

  private static Run runAll(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream failed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(failed, true, StandardCharsets.UTF_8));
      int exit = Main.run(arguments);
      return new Run(
          exit,
          printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
          failed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void theReportHasALineForEachEndpointAndTheFindings() {
    Run run = run();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("/orders/{id}\n  GET  200 404!\n")
        .contains(
            "Orders.java:13: warning: [undeclared-status] 404 Not Found is returned, but Orders#find"
                + " does not declare it; add it, such as with @Returns(404)\n")
        .endsWith("\n1 endpoint: 2 statuses, 1 complete; 1 undeclared\n");
  }

  @Test
  void theWaysAreShownOnDemand() {
    assertThat(run("-v").out())
        .contains("      404 returned: Orders.java:13 ResponseEntity.notFound\n")
        .contains("code not read: ");
  }

  @Test
  void aTerminalGetsColors() {
    String plain = run().out();
    System.setProperty("picocli.ansi", "true");
    try {
      assertThat(run().out())
          .startsWith(
              "\u001b[1m/orders/{id}\u001b[0m\n"
                  + "  GET  \u001b[32m200\u001b[0m \u001b[33m404!\u001b[0m\n")
          .contains("\u001b[33mOrders.java:13: warning:");
      assertThat(run().out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    } finally {
      System.clearProperty("picocli.ansi");
    }
  }

  @Test
  void aFindingOfLevelErrorIsAnExitCode() {
    assertThat(run("--checks", "undeclared-status:error").exit()).isEqualTo(1);
    assertThat(run("--checks", "undeclared-status:off").out()).endsWith("; no findings\n");
  }

  @Test
  void aCodeOfAnotherVendorIsAnErrorUntilTheVendorIsNamed() throws IOException {
    String login = CONTROLLER.replace("notFound().build()", "status(440).build()");
    classes = CompiledSources.compile("Orders.java", login, folder);
    assertThat(run())
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(1);
              assertThat(run.out())
                  .contains(
                      "Orders.java:13: error: [foreign-status] 440 is not defined for the target"
                          + " vendors (ietf; no @TargetVendor here, and no vendors in the"
                          + " options), only elsewhere: Login Timeout (iis);");
            });
    assertThat(run("--vendors", "iis").out()).doesNotContain("foreign-status");
  }

  @Test
  void aWrongCodeIsUndeclaredOnlyIfItIsSuppressed() throws IOException {
    String login = CONTROLLER.replace("notFound().build()", "status(440).build()");
    classes = CompiledSources.compile("Orders.java", login, folder);
    Path file =
        Files.writeString(folder.resolve("statute.suppress"), "foreign-status Orders#find 440\n");
    assertThat(run().out()).contains("[foreign-status]").doesNotContain("[undeclared-status]");
    assertThat(run("--suppress", file.toString()).out())
        .contains("[undeclared-status]")
        .doesNotContain("[foreign-status]", "suppresses nothing");
  }

  @Test
  void theExceptionOfAClientIsLostAndNothingThatIsGeneratedHelps() throws IOException {
    String client =
        CONTROLLER
            .replace(
                "return id.isEmpty()", "if (id.isEmpty()) throw new Failure();\n    return false")
            .replace("@RestController", FAILURE + "@RestController");
    classes = CompiledSources.compile("Orders.java", client, folder);
    assertThat(run().out())
        .contains(
            "Orders.java:19: warning: [unmapped-exception] Failure leaves Orders#find and nothing"
                + " maps it, so the client gets 500 and not the status that it has; throw one that"
                + " this framework knows, or add an exception handler for it\n");
  }

  @Test
  void aSuppressionSilencesAndAStaleOneIsReported() throws IOException {
    Path file = folder.resolve("statute.suppress");
    Files.writeString(
        file,
        """
        # known
        undeclared-status shop.Orders#find 404
        undeclared-status Orders#gone
        """);
    Run run = run("--suppress", file.toString());
    assertThat(run.out())
        .contains(
            "statute.suppress:3: warning: \"undeclared-status Orders#gone\" suppresses nothing;"
                + " remove the line\n")
        .endsWith("; no findings\n");
  }

  @Test
  void aWrongLineOfSuppressionsIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("statute.suppress"), "undeclared-status\n");
    Run run = run("--suppress", file.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("line 1 of statute.suppress is not of the form");
  }

  @Test
  void anUnknownCheckLevelOrVendorIsWrongUsageWithASuggestion() {
    assertThat(run("--checks", "undeclared-stauts:error"))
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(2);
              assertThat(run.err()).contains("did you mean \"undeclared-status\"?");
            });
    assertThat(run("--vendors", "ngix"))
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(2);
              assertThat(run.err())
                  .startsWith("the option vendors names the unknown vendor \"ngix\"")
                  .contains("did you mean \"nginx\"?");
            });
  }

  @Test
  void withoutACommandOrClassesTheUsageIsShown() {
    assertThat(runAll().exit()).isEqualTo(2);
    assertThat(runAll("contract").err()).contains("Missing required parameter", "CLASSES");
    assertThat(runAll("contrat").exit()).isEqualTo(2);
    assertThat(runAll("contract", "--help").out()).contains("--suppress=FILE");
  }

  @Test
  void theFileFitsItsSchema() throws IOException {
    run();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../../docs/contract.schema.json")));
    String json = Files.readString(folder.resolve("out/contract.json"));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("returned", "guessed"), InputFormat.JSON)).isNotEmpty();
  }
}
