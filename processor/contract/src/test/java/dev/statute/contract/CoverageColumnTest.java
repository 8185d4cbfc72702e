package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.CoverageJson;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.Note;
import dev.statute.contract.coverage.Standing;
import dev.statute.contract.coverage.StatusCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code contract.html} shows of a {@code coverage.json}. */
class CoverageColumnTest {

  @TempDir Path folder;

  private static StatusCoverage seen(Standing standing, String... tests) {
    return new StatusCoverage(standing, 7, new TreeSet<>(List.of(tests)));
  }

  private static HandlerCoverage handler(
      String handler, boolean isDeclaring, Map<Integer, StatusCoverage> statuses) {
    SortedSet<String> routes = new TreeSet<>(List.of("GET /orders"));
    return new HandlerCoverage(handler, routes, isDeclaring, new TreeMap<>(statuses));
  }

  /** The tests of the shop have not called the handler of payments. */
  private static Coverage shop() {
    SortedSet<String> many =
        IntStream.range(0, StatusCoverage.MAX_TESTS)
            .mapToObj(number -> "LoadTest.post" + number + "()")
            .collect(Collectors.toCollection(TreeSet::new));
    return new Coverage(
        List.of(
            handler(
                "shop.OrderController#create(shop.NewOrder)",
                true,
                Map.of(
                    201,
                    new StatusCoverage(Standing.DECLARED, 90, many),
                    409,
                    seen(Standing.UNDECLARED),
                    461,
                    StatusCoverage.UNSEEN)),
            handler(
                "shop.OrderController#delete(long)",
                false,
                Map.of(204, seen(Standing.ALLOWED, "A.a()"))),
            handler(
                "shop.OrderController#find(long)",
                true,
                Map.of(200, seen(Standing.DECLARED, "A.a()", "A.b()"), 404, StatusCoverage.UNSEEN)),
            handler(
                "shop.OrderController#list()",
                true,
                Map.of(200, seen(Standing.DECLARED, "A.a()")))),
        List.of(new Note("GET /nowhere", 404, 1)));
  }

  private HtmlPage open(ScriptedBrowser browser) throws IOException {
    return browser.open(PageSample.shop().html("orders", Optional.of(shop())), "");
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("out/coverage.json");
    Files.createDirectories(folder.resolve("out"));
    return Files.writeString(file, text);
  }

  private static String found() {
    Coverage coverage =
        new Coverage(
            List.of(
                handler(
                    "shop.Orders#find(java.lang.String)",
                    true,
                    Map.of(200, seen(Standing.DECLARED, "A.a()")))),
            List.of());
    return CoverageJson.write(coverage, code -> "");
  }

  @ParameterizedTest
  @CsvSource({
    "get-orders, 1/1, 1 of 1 declared statuses seen",
    "post-orders, 1/2, 1 of 2 declared statuses seen",
    "get-orders-id, 1/2, 1 of 2 declared statuses seen",
    "delete-orders-id, –, declares nothing",
    "post-orders-id-payment, 0/1, 0 of 1 declared statuses seen",
  })
  void anEndpointHasTheShareOfItsDeclaredStatusesThatTestsHaveSeen(
      String id, String share, String title) throws IOException {
    try (ScriptedBrowser browser = new ScriptedBrowser(folder)) {
      HtmlPage page = open(browser);
      assertThat(page.querySelectorAll("thead th").stream().map(DomNode::getTextContent))
          .endsWith("…", "Tests", "Handler");
      HtmlElement cell = page.querySelector("#" + id + " td:nth-last-child(2)");
      assertThat(cell.getTextContent()).isEqualTo(share);
      assertThat(cell.getAttribute("title")).isEqualTo(title);
    }
  }

  @Test
  void anOpenedRowTellsHowManyTestsHaveSeenEachStatus() throws IOException {
    try (ScriptedBrowser browser = new ScriptedBrowser(folder)) {
      HtmlPage page = open(browser);
      assertThat(statuses(page, "post-orders"))
          .containsExactly(
              "409 Conflict made, not declared thrown seen while tests ran",
              "201 Created declared and made returned seen by 20 tests or more",
              "415 Unsupported Media Type made by the framework before or around the handler"
                  + " never seen by a test",
              "461 Order Above Limit declared and made shop thrown never seen by a test");
      assertThat(statuses(page, "get-orders-id").get(0)).endsWith(" seen by 2 tests");
      assertThat(statuses(page, "get-orders").get(0)).endsWith(" seen by 1 test");
    }
  }

  private static List<String> statuses(HtmlPage page, String id) {
    return page.querySelectorAll("#" + id + "_details .status").stream()
        .map(each -> each.getTextContent().strip())
        .toList();
  }

  @Test
  void aFilterAndATotalShowWhatNoTestHasSeen() throws IOException {
    try (ScriptedBrowser browser = new ScriptedBrowser(folder)) {
      HtmlPage page = open(browser);
      assertThat(page.querySelectorAll(".totals li").stream().map(DomNode::getTextContent))
          .endsWith("3 not seen by tests");
      page.<HtmlElement>querySelector("button[data-filter='unseen']").click();
      assertThat(ScriptedBrowser.shown(page))
          .containsExactly("post-orders", "get-orders-id", "post-orders-id-payment");
    }
  }

  @Test
  void aCellAcrossTheTableSpansTheColumnToo() throws IOException {
    try (ScriptedBrowser browser = new ScriptedBrowser(folder)) {
      HtmlPage page = open(browser);
      HtmlElement details = page.querySelector(".details td");
      assertThat(details.getAttribute("colspan"))
          .isEqualTo("" + page.querySelectorAll("thead th").size());
    }
  }

  @Test
  void withoutAFileThePageSaysNothingOfTests() {
    assertThat(PageSample.shop().html("orders")).doesNotContain("Tests", "by a test", "by tests");
  }

  @Test
  void theCommandFindsTheFileWhereItWritesThePage() throws IOException {
    write(found());
    assertThat(CommandRun.contract(folder, CommandRun.CONTROLLER).exit()).isZero();
    assertThat(folder.resolve("out/contract.html")).content().contains(">1/1</td>");
  }

  @Test
  void anOptionNamesTheFile() throws IOException {
    Path named = Files.move(write(found()), folder.resolve("named.json"));
    CommandRun run =
        CommandRun.contract(folder, CommandRun.CONTROLLER, "--coverage", named.toString());
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("out/contract.html")).content().contains(">1/1</td>");
  }

  @Test
  void aNamedFileThatIsMissingIsWrongUsage() throws IOException {
    CommandRun run =
        CommandRun.contract(folder, CommandRun.CONTROLLER, "--coverage", folder + "/none.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("there is no file ")
        .endsWith("none.json; it is written by tests with statute-test\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format": 2} | its format is not 1
          {"handlers": []} | the member "format" is missing
          {"format": 1, "handlers": 1} | the member "handlers" has the wrong type
          {} x | malformed JSON at $
          [] | the JSON is no object
          """)
  void aFileOfAnotherFormatIsOneClearError(String text, String problem) throws IOException {
    Path file = write(text);
    CommandRun run = CommandRun.contract(folder, CommandRun.CONTROLLER);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            file
                + " cannot be used: "
                + problem
                + "; run the tests again, with statute-test of the same version\n");
    assertThat(folder.resolve("out/contract.html")).doesNotExist();
  }

  @Test
  void aStandingThatNobodyKnowsIsAnError() throws IOException {
    write(found().replace("\"declared\",", "\"guessed\","));
    assertThat(CommandRun.contract(folder, CommandRun.CONTROLLER).err())
        .contains("there is no standing \"guessed\"");
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    assertThat(CoverageJson.read(CoverageJson.write(shop(), code -> "phrase"))).isEqualTo(shop());
  }
}
