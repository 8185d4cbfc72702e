package dev.statute.contract;

import static dev.statute.contract.ScriptedBrowser.isOpen;
import static dev.statute.contract.ScriptedBrowser.search;
import static dev.statute.contract.ScriptedBrowser.shown;
import static dev.statute.contract.ScriptedBrowser.toggle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.codes.CodesPage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code codes.html} shows, and what its script does. */
class CodesPageTest {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</style></script></textarea></title></pre>",
          "{{title}} {{{style}}} {{/page}}",
          "a | b `c` **d** [e](javascript:alert(1))",
          "\u05d0\u05d1 1 \u05d2 (2)");

  @TempDir static Path folder;

  private static ScriptedBrowser browser;
  private static ScriptedBrowser reader;

  /** A page that tests leave as it was: opening it takes longer than using it. */
  private static HtmlPage page;

  @BeforeAll
  static void startBrowsers() throws IOException {
    browser = new ScriptedBrowser(folder);
    reader = new ScriptedBrowser(folder);
    page = reader.open(CodesSample.html(), "");
  }

  @AfterAll
  static void thereWereNoProblems() {
    browser.close();
    reader.close();
  }

  private static HtmlPage open(String hash) throws IOException {
    return browser.open(CodesSample.html(), hash);
  }

  /** What an opened row says. */
  private static String card(String row) throws IOException {
    toggle(page, row).click();
    String text = cardText(row);
    toggle(page, row).click();
    return text;
  }

  private static String cardText(String row) {
    return page.getHtmlElementById(row + "_details").querySelectorAll("p, dt, dd").stream()
        .map(DomNode::asNormalizedText)
        .collect(joining("\n"))
        .replaceAll("\n+", "\n")
        .strip();
  }

  private static HtmlSelect choice(HtmlPage page, String label) {
    return page.querySelector("select[aria-label='" + label + "']");
  }

  @Test
  void theTotalsSayHowManyThereAre() throws IOException {
    assertThat(page.querySelectorAll(".totals li").stream().map(DomNode::getTextContent))
        .containsExactly("13 codes", "3 vendors", "1 number with several meanings");
  }

  @Test
  void theCodesStandByNumberAndClassAndTheRegisteredOneFirst() throws IOException {
    assertThat(shown(page))
        .containsExactly(
            "100-ietf",
            "204-ietf",
            "306-ietf",
            "401-ietf",
            "407-ietf",
            "418-ietf",
            "494-proxy",
            "499-proxy",
            "499-shop",
            "503-ietf",
            "521-proxy",
            "599-shop",
            "700-shop");
    assertThat(page.querySelectorAll("tr.group th").stream().map(DomNode::getTextContent))
        .containsExactly(
            "1xx: informational An interim response: the final one follows.",
            "2xx: successful The request was received, understood, and accepted.",
            "3xx: redirection The client has to do something more to complete the request.",
            "4xx: client error The client seems to have erred.",
            "5xx: server error The server erred or cannot perform the request.",
            "6xx to 9xx Outside of the five classes: clients should treat them as 5xx.");
  }

  @Test
  void aRowHasThePhraseTheOtherNamesTheSenderAndTheConstant() throws IOException {
    HtmlElement row = page.getHtmlElementById("401-ietf");
    assertThat(row.asNormalizedText())
        .isEqualTo(
            "401 Unauthorized Authorization Required, Access denied\tietf\torigin server\t"
                + "Http.UNAUTHORIZED");
  }

  @Test
  void aCardSaysWhatTheCodeMeansWhatAClientGetsAndWhatToWrite() throws IOException {
    assertThat(card("401-ietf"))
        .isEqualTo(
            """
            The credentials are missing.
            A client gets
            A response of the origin server. It must have the header field WWW-Authenticate. It can \
            have the header fields Vary and Retry-After.
            Write
            declare import static com.example.http.Http.Code.UNAUTHORIZED;
            @Returns(UNAUTHORIZED)
            throw throw new UnauthorizedException(wwwAuthenticate, detail);
            in code Http.UNAUTHORIZED
            Not to be confused with
            407 Proxy Authentication Required A proxy asks.
            503 Service Unavailable It has nothing to do with the client.
            Vendor
            the registry
            Source
            RFC 9110 §15.5.2""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100-ietf  | It is interim: the final response follows.
          204-ietf  | It has no content. A cache may store it even if no header field says so.
          """)
  void aCardSaysWhatAClientGets(String row, String sentence) throws IOException {
    assertThat(card(row)).contains("A client gets\n").contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100-ietf  | in code Http.CONTINUE; Declare the code of the final response.
          204-ietf  | @Returns(NO_CONTENT); in code Http.NO_CONTENT
          306-ietf  | in code Http.SWITCH_PROXY; Write a code that is in use.
          407-ietf  | @TargetVendor(value = Http.class, role = Role.GATEWAY); @Returns(PROXY_AUTH
          499-proxy | Write; in code Proxy.CLIENT_CLOSED_REQUEST; Declare the code that is sent instead
          499-shop  | @TargetVendor(Shop.class); @Returns(TOKEN_REQUIRED); in code Shop.TOKEN_REQUIRED
          599-shop  | @TargetVendor(value = Shop.class, role = Role.CLIENT)
          700-shop  | throw throw new ShopSoldOutException(detail);; in code Shop.SOLD_OUT; This is for the
          700-shop  | writes @TargetVendor(value = Shop.class, role = Role.CLIENT), and throws nothing.
          """)
  void aCardSaysWhatToWrite(String row, String lines) throws IOException {
    assertThat(card(row)).contains(lines.replace("; ", "\n"));
  }

  @Test
  void aCardNamesTheOtherVendorsOfTheNumber() throws IOException {
    assertThat(card("499-shop")).contains("Also defined by\nproxy: Client Closed Request\n");
    assertThat(card("401-ietf")).doesNotContain("Also defined by");
  }

  @ParameterizedTest
  @CsvSource({
    "499, 401-ietf",
    "token required, 499-shop",
    "ACCESS DENIED, 401-ietf",
    "no_content, 204-ietf",
    "'shop 599', 599-shop",
    "sons header, 494-proxy",
    "unauthorizedexception, 401-ietf",
    "nothing to send, 204-ietf",
    "proxy asks, 407-ietf",
    "nowhere,"
  })
  void aSearchLeavesTheRowsWithAllWords(String words, String id) throws IOException {
    search(page, words);
    List<String> expected =
        id == null
            ? List.of()
            : words.equals("499") ? List.of("499-proxy", "499-shop") : List.of(id);
    assertThat(shown(page)).isEqualTo(expected);
    assertThat(page.getElementById("shown").getTextContent())
        .isEqualTo(expected.size() + " of 13 codes");
    search(page, " ");
  }

  @ParameterizedTest
  @CsvSource({
    "Class, class-5xx, '503-ietf, 521-proxy, 599-shop'",
    "Class, class-6xx-to-9xx, 700-shop",
    "Sent by, sent-by-gateway, '407-ietf, 503-ietf, 521-proxy'",
    "Sent by, sent-by-log-only, 499-proxy",
    "State, state-reserved, 418-ietf",
    "Vendor, vendor-shop, '499-shop, 599-shop, 700-shop'",
  })
  void aChoiceLeavesItsRowsUntilAllAreChosen(String label, String tag, String ids)
      throws IOException {
    HtmlSelect choice = choice(page, label);
    choice.setSelectedAttribute(tag, true);
    assertThat(shown(page)).containsExactly(ids.split(", "));
    assertThat(choice.getSelectedOptions().get(0).getText())
        .endsWith(" (" + ids.split(", ").length + ")");
    choice.setSelectedAttribute("", true);
    assertThat(shown(page)).hasSize(13);
  }

  @Test
  void theNumbersOfSeveralVendorsHaveAFilter() throws IOException {
    HtmlElement filter = page.querySelector("button[data-filter='of-several-vendors']");
    filter.click();
    assertThat(shown(page)).containsExactly("499-proxy", "499-shop");
    filter.click();
  }

  @Test
  void theAddressKeepsTheSearchAndTheChoices() throws IOException {
    HtmlPage page = open("");
    search(page, "closed");
    choice(page, "Vendor").setSelectedAttribute("vendor-proxy", true);
    String address = page.executeJavaScript("location.hash").getJavaScriptResult().toString();
    assertThat(address).isEqualTo("#?q=closed&only=vendor-proxy");
    HtmlPage again = open(address);
    assertThat(shown(again)).containsExactly("499-proxy");
    assertThat(choice(again, "Vendor").getSelectedOptions().get(0).getText())
        .isEqualTo("proxy (3)");
  }

  @Test
  void aLinkOpensItsRowAndTheButtonClosesIt() throws IOException {
    HtmlPage page = open("#499-proxy");
    assertThat(isOpen(page, "499-proxy")).isTrue();
    assertThat(isOpen(page, "499-shop")).isFalse();
    HtmlElement button = toggle(page, "499-proxy");
    assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
    button.click();
    assertThat(isOpen(page, "499-proxy")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"499-proxy, 499 Client Closed Request proxy", "499-shop, 499 Token Required shop"})
  void theButtonIsNamedByTheNumberThePhraseAndTheVendor(String row, String name) {
    String names =
        page.<HtmlElement>querySelector("tr[id='" + row + "'] button")
            .getAttribute("aria-labelledby");
    assertThat(Stream.of(names.split(" ")).map(page::getElementById).map(DomNode::getTextContent))
        .containsExactly(
            name.split(" ", 2)[0],
            name.substring(4, name.lastIndexOf(' ')),
            name.substring(name.lastIndexOf(' ') + 1));
  }

  @Test
  void aLinkInACardLeadsToTheOtherRow() throws IOException {
    HtmlPage page = open("#401-ietf");
    page.<HtmlElement>querySelector("a[href='#407-ietf']").click();
    assertThat(isOpen(page, "407-ietf")).isTrue();
  }

  @Test
  void withoutScriptsEverythingCanBeRead() throws IOException {
    try (ScriptedBrowser plain = new ScriptedBrowser(folder)) {
      HtmlPage page = plain.openWithoutScripts(CodesSample.html());
      assertThat(shown(page)).hasSize(13);
      assertThat(page.<HtmlElement>querySelector(".tools").isDisplayed()).isFalse();
      assertThat(page.getBody().asNormalizedText())
          .contains("There is nothing to send.", "throw new ShopSoldOutException(detail);");
    }
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void textOfASpecStaysText(String text) throws IOException {
    String html = CodesPage.of(CodesSample.of(folder, text)).html();
    HtmlPage page = browser.open(html, "#400-hostile");
    HtmlElement card = page.getHtmlElementById("400-hostile_details");
    assertThat(toggle(page, "400-hostile").getTextContent()).isEqualTo(text);
    assertThat(page.<HtmlElement>querySelector("#\\34 00-hostile small").getTextContent())
        .isEqualTo("other " + text);
    assertThat(card.<HtmlElement>querySelector("p").getTextContent()).isEqualTo(text);
    assertThat(card.<HtmlElement>querySelector("dd:last-of-type").getTextContent()).isEqualTo(text);
    assertThat(card.<HtmlElement>querySelector(".owner").getTextContent()).isEqualTo(text);
    assertThat(card.getTextContent()).contains("404 " + text, "500 Down " + text);
    assertThat(page.querySelectorAll("script")).hasSize(1);
    assertThat(page.querySelectorAll("img, [onclick], [onerror], main textarea, main title, b b"))
        .isEmpty();
  }

  @Test
  void aCharacterThatNobodySeesIsShownAsItsNumber() throws IOException {
    String html = CodesPage.of(CodesSample.of(folder, "a\u202eb")).html();
    assertThat(html).contains("a\\u202eb").doesNotContain("\u202e");
  }

  @Test
  void aPageOfOneVendorHasItsNameAndNoNeedlessChoice() throws IOException {
    String html =
        CodesPage.of(
                SpecFiles.read("com.example", List.of(CodesSample.FOLDER.resolve("proxy.yaml"))))
            .html();
    HtmlPage page = browser.open(html, "");
    assertThat(page.getTitleText()).isEqualTo("Status codes of Proxy & Sons");
    assertThat(page.querySelectorAll("[data-filter]").stream().map(DomElement.class::cast))
        .extracting(each -> each.getAttribute("aria-label"))
        .containsExactly("Class", "Sent by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "script"})
  void thePolicyNamesTheHashOfTheOneStyleAndTheOneScript(String tag) throws Exception {
    String html = CodesSample.html();
    String text =
        html.substring(
            html.indexOf("<" + tag + ">") + tag.length() + 2, html.indexOf("</" + tag + ">"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    assertThat(html)
        .containsOnlyOnce(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .containsOnlyOnce("<" + tag);
  }

  @Test
  void nothingIsRequestedAndNothingElseCanRun() {
    assertThat(CodesSample.html())
        .contains("content=\"default-src 'none'; base-uri 'none'; form-action 'none'")
        .doesNotContain("http:", "https:", "url(", "@import", "innerHTML", " style=");
  }

  @Test
  void everyIdIsThereOnce() throws IOException {
    assertThat(page.querySelectorAll("[id]").stream().map(each -> ((DomElement) each).getId()))
        .doesNotHaveDuplicates();
  }
}
