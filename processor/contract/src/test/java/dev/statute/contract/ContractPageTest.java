package dev.statute.contract;

import static dev.statute.contract.ScriptedBrowser.isOpen;
import static dev.statute.contract.ScriptedBrowser.search;
import static dev.statute.contract.ScriptedBrowser.shown;
import static dev.statute.contract.ScriptedBrowser.toggle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What {@code contract.html} shows, and what its script does. */
class ContractPageTest {

  private static final int MAX_SIZE = 60_000;

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onclick='alert(1)",
          "&lt;b&gt; &amp; &",
          "</style></script></textarea></title>",
          "{{title}} {{{style}}} {{/page}}",
          "]]> <!-- --> <![CDATA[",
          "$1 \\ %s ${x}",
          "x".repeat(5_000));

  @TempDir Path folder;

  private ScriptedBrowser browser;

  @BeforeEach
  void startBrowser() {
    browser = new ScriptedBrowser(folder);
  }

  @AfterEach
  void thereWereNoProblems() {
    browser.close();
  }

  private HtmlPage open(String html, String hash) throws IOException {
    return browser.open(html, hash);
  }

  private HtmlPage open(String hash) throws IOException {
    return open(PageSample.shop().html("orders"), hash);
  }

  private static HtmlElement filter(HtmlPage page, String tag) {
    return page.querySelector("button[data-filter='" + tag + "']");
  }

  @Test
  void theCommandWritesThePageBesideTheJson() throws IOException {
    CommandRun.contract(folder, CommandRun.CONTROLLER);
    String html = Files.readString(folder.resolve("out/contract.html"));
    assertThat(html).doesNotContain(folder.toString(), "\r");
    HtmlPage page = open(html, "#get-orders-id");
    assertThat(page.getHtmlElementById("get-orders-id_details").asNormalizedText())
        .contains("shop.Orders#find(java.lang.String) Orders.java:13")
        .contains("404 Not Found made, not declared returned")
        .containsPattern("1\\. Orders.find Orders.java:13\\s+2. ResponseEntity.notFound")
        .contains("add it, such as with @Returns(404) undeclared-status");
  }

  @Test
  void aFindingStandsAtItsHandlerAndNotAtOneOfTheSameName() throws IOException {
    String other =
        """
          @GetMapping("/numbers")
          @Returns(200)
          public ResponseEntity<String> find(int number) {
            return ResponseEntity.ok("");
          }
        }
        """;
    String controller = CommandRun.CONTROLLER.replaceFirst("}\n$", Matcher.quoteReplacement(other));
    CommandRun.contract(folder, controller);
    HtmlPage page = open(Files.readString(folder.resolve("out/contract.html")), "");
    assertThat(page.querySelectorAll("#get-orders-id_details .note")).hasSize(1);
    assertThat(page.querySelectorAll("#get-numbers_details .note")).isEmpty();
  }

  @Test
  void aFindingHasItsWay() throws IOException {
    String lost =
        """
          private static void check(String id) {
            throw new org.springframework.web.client.HttpClientErrorException(
                org.springframework.http.HttpStatus.CONFLICT);
          }
        }
        """;
    String controller =
        CommandRun.CONTROLLER
            .replace("return id", "check(id);\n    return id")
            .replaceFirst("}\n$", Matcher.quoteReplacement(lost));
    CommandRun.contract(folder, controller);
    HtmlPage page = open(Files.readString(folder.resolve("out/contract.html")), "#get-orders-id");
    assertThat(page.<HtmlElement>querySelector(".note + ol").asNormalizedText())
        .isEqualTo(
            "1. Orders.find Orders.java:13\n2. Orders.check Orders.java:17\n"
                + "3. throws HttpClientErrorException");
    assertThat(page.querySelectorAll("ol:empty")).isEmpty();
  }

  @Test
  void theTotalsSayWhatIsThereAndWhatIsWrong() throws IOException {
    assertThat(open("").querySelectorAll(".totals li").stream().map(each -> each.getTextContent()))
        .containsExactly(
            "5 endpoints",
            "13 statuses",
            "4 complete",
            "1 status not declared",
            "1 never made",
            "1 unmapped exception",
            "1 other finding");
  }

  @Test
  void everyMarkHasAShapeAndANameOfItsOwn() throws IOException {
    HtmlPage page = open("");
    assertThat(page.querySelectorAll(".legend li").stream().map(each -> each.getTextContent()))
        .containsExactly(
            " declared and made",
            " made, not declared",
            " made, nothing declared",
            " declared only",
            " may be made",
            " made by the framework",
            " unexpected error",
            " partly unknown");
    assertThat(
            page.querySelectorAll(".legend i").stream()
                .map(each -> ((DomElement) each).getAttribute("class")))
        .doesNotHaveDuplicates();
    HtmlElement mark = page.querySelector("#post-orders i[data-code='409']");
    assertThat(mark.getAttribute("title")).isEqualTo("409 Conflict: made, not declared");
  }

  @ParameterizedTest
  @CsvSource({
    "payment, post-orders-id-payment",
    "OrderController.list, get-orders",
    "shop.PaymentController#pay, post-orders-id-payment",
    "415, post-orders",
    "above limit, post-orders",
    "NGINX, post-orders-id-payment",
    "'conflict delete ', delete-orders-id",
    "nowhere,"
  })
  void aSearchLeavesTheRowsWithAllWords(String words, String id) throws IOException {
    HtmlPage page = open("");
    search(page, words);
    assertThat(shown(page)).isEqualTo(id == null ? List.of() : List.of(id));
    assertThat(page.getElementById("shown").getTextContent())
        .isEqualTo(id == null ? "0 of 5 endpoints" : "1 of 5 endpoints");
  }

  @ParameterizedTest
  @CsvSource({
    "undeclared, post-orders",
    "never-made, get-orders-id",
    "unknown, delete-orders-id",
    "5xx, post-orders-id-payment",
    "vendor-shop, post-orders",
    "vendor-nginx, post-orders-id-payment",
  })
  void aFilterLeavesItsRowsUntilItIsReleased(String tag, String id) throws IOException {
    HtmlPage page = open("");
    filter(page, tag).click();
    assertThat(filter(page, tag).getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(filter(page, tag).querySelector("b").getTextContent()).isEqualTo("1");
    assertThat(shown(page)).containsExactly(id);
    filter(page, tag).click();
    assertThat(shown(page)).hasSize(5);
  }

  @Test
  void onlyFiltersThatLeaveSomeRowsAreThere() throws IOException {
    HtmlPage page = open(PageSample.of("x").html("x"), "");
    assertThat(filter(page, "undeclared")).isNotNull();
    assertThat(page.querySelectorAll("[data-filter='never-made'], [data-filter='5xx']")).isEmpty();
  }

  @Test
  void theAddressKeepsTheSearchAndTheFilters() throws IOException {
    HtmlPage page = open("");
    search(page, "conflict");
    filter(page, "undeclared").click();
    String address = page.executeJavaScript("location.hash").getJavaScriptResult().toString();
    assertThat(address).isEqualTo("#?q=conflict&only=undeclared");
    HtmlPage again = open(address);
    assertThat(shown(again)).containsExactly("post-orders");
    assertThat(filter(again, "undeclared").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void aRowOpensByItsButton() throws IOException {
    HtmlPage page = open("");
    HtmlElement button = toggle(page, "post-orders");
    assertThat(isOpen(page, "post-orders")).isFalse();
    assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");
    button.click();
    assertThat(isOpen(page, "post-orders")).isTrue();
    assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(button.getAttribute("aria-controls")).isEqualTo("post-orders_details");
    button.click();
    assertThat(isOpen(page, "post-orders")).isFalse();
  }

  @Test
  void aClickOnTheRowOpensItToo() throws IOException {
    HtmlPage page = open("");
    page.<HtmlElement>querySelector("#get-orders td").click();
    assertThat(isOpen(page, "get-orders")).isTrue();
  }

  @Test
  void aLinkOpensItsRow() throws IOException {
    HtmlPage page = open("#delete-orders-id");
    assertThat(isOpen(page, "delete-orders-id")).isTrue();
    assertThat(isOpen(page, "get-orders-id")).isFalse();
  }

  @Test
  void theHeadOfACodeTellsItsMeaningAndLeavesTheRowsWithIt() throws IOException {
    HtmlPage page = open("");
    HtmlElement button = page.querySelector("button[aria-describedby='code_499']");
    assertThat(page.getElementById("code_499").getTextContent())
        .isEqualTo("499 Client Closed Request nginx Never sent: a server writes it to its log.");
    assertThat(page.getElementById("code_200").getTextContent())
        .isEqualTo("200 OK Sent by an origin server or a gateway.");
    button.click();
    assertThat(shown(page)).containsExactly("post-orders-id-payment");
  }

  @Test
  void withoutScriptsEverythingCanBeRead() throws IOException {
    HtmlPage page = browser.openWithoutScripts(PageSample.shop().html("orders"));
    assertThat(shown(page)).hasSize(5);
    assertThat(page.<HtmlElement>querySelector(".tools").isDisplayed()).isFalse();
    assertThat(page.getBody().asNormalizedText())
        .contains("409 Conflict made, not declared thrown")
        .containsPattern(
            "1. OrderController\\.create OrderController\\.java:57\\s+"
                + "2. OrderService\\.create OrderService\\.java:40\\s+"
                + "3. throws DuplicateOrder\\s+"
                + "4. on\\(DuplicateOrder\\) ShopAdvice\\.java:12")
        .contains("warning 409 Conflict leaves OrderController#create; add it, such as with")
        .contains("… no implementation shop.Payments#refund OrderService.java:44")
        .contains("Broken leaves PaymentController#pay and nothing maps it")
        .containsPattern("ShopAdvice#on answers with OK\\s+silent-error OrderController\\.java:57");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void textOfTheProgramStaysText(String text) throws IOException {
    int scripts = open("").querySelectorAll("script").size();
    HtmlPage page = open(PageSample.of(text).html(text), "");
    assertThat(page.getTitleText()).isEqualTo(text);
    assertThat(page.<HtmlElement>querySelector("h1").getTextContent()).isEqualTo(text);
    assertThat(page.<HtmlElement>querySelector("tr.row th button").getTextContent())
        .isEqualTo("/" + text);
    assertThat(page.<HtmlElement>querySelector(".status.unknown").getTextContent())
        .isEqualTo("… " + text + " " + text + " " + text);
    assertThat(page.<HtmlElement>querySelector(".details .note").getTextContent())
        .isEqualTo("warning " + text + " undeclared-status OrderController.java:57");
    assertThat(page.<HtmlElement>querySelector(".box .note").getTextContent()).contains(text);
    assertThat(page.querySelectorAll("script")).hasSize(scripts);
    assertThat(page.querySelectorAll("img, [onclick], [onerror], main textarea, main title, b b"))
        .isEmpty();
    search(page, "alert");
    assertThat(shown(page)).hasSize(text.contains("alert") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"202e", "2028", "0000", "0007", "d800", "dfff", "2066", "feff", "ffff"})
  void aCharacterThatNobodySeesIsShownAsItsNumber(String number) throws IOException {
    String text = "a" + (char) Integer.parseInt(number, 16) + "b";
    HtmlPage page = open(PageSample.of(text).html(text), "");
    String path = page.<HtmlElement>querySelector("tr.row th button").getTextContent();
    assertThat(path).isEqualTo("/a\\u" + number + "b");
  }

  @Test
  void nothingIsRequestedAndNothingElseCanRun() {
    String html = PageSample.shop().html("orders");
    assertThat(html)
        .contains(
            "content=\"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:;")
        .containsPattern("style-src 'sha256-[\\w+/]{43}='; script-src 'sha256-[\\w+/]{43}='\">")
        .doesNotContain("http:", "https:", "url(", "@import", "innerHTML", " style=");
  }

  @Test
  void theSameProgramGivesTheSamePage() {
    assertThat(PageSample.shop().html("orders")).isEqualTo(PageSample.shop().html("orders"));
  }

  @Test
  void aPageWithoutEndpointsIsSmallAndSaysSo() throws IOException {
    String html = new PageSample(List.of(), List.of()).html("empty");
    assertThat(html.getBytes(UTF_8)).hasSizeLessThan(MAX_SIZE);
    assertThat(open(html, "").getBody().asNormalizedText()).contains("No endpoints were found.");
  }

  @Test
  void everyIdIsThereOnce() throws IOException {
    HtmlPage page = open(PageSample.of(30, 3).html("many"), "");
    assertThat(
            page.querySelectorAll("[id]").stream()
                .map(each -> ((DomElement) each).getId())
                .toList())
        .doesNotHaveDuplicates()
        .contains("get-orders-id-parts-0", "get-orders-id-parts-0_2");
  }
}
