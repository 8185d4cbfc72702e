package dev.statute.test.coverage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code coverage.html} shows. */
class CoveragePageTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/statute/test/coverage");

  private static String shop() {
    return CoveragePage.write(CoverageSample.shop(), CoverageSample::phrase);
  }

  /** What stands in the page after its style and script. */
  private static String body(String html) {
    return html.substring(html.indexOf("<body>"));
  }

  private static List<String> all(String regex, String html) {
    return Pattern.compile(regex)
        .matcher(body(html))
        .results()
        .map((MatchResult found) -> found.group(1).replaceAll("<[^>]*>", ""))
        .toList();
  }

  @Test
  void thePageOfAShopIsAsItWas() throws IOException {
    Path golden = GOLDEN.resolve("shop.html.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, body(shop()));
    }
    assertThat(body(shop())).isEqualTo(Files.readString(golden));
  }

  @Test
  void theTotalsCountAHandlerWithTwoRoutesOnce() {
    assertThat(all("<li class=\"\\w+\">(.*)</li>", shop()))
        .containsExactly(
            "8 declared statuses",
            "4 seen (50 %)",
            "4 never seen",
            "1 not declared",
            "1 handler that declares nothing");
    assertThat(all("<tr class=\"row[^>]* id=\"(\\S+)\"", shop()))
        .contains("get-health", "get-ready");
  }

  @Test
  void anOpenedRowTellsHowOftenAndByWhichTestAStatusWasSeenWhatIsWrongFirst() {
    String row = shop().substring(shop().indexOf("id=\"post-orders\""));
    assertThat(all("<p class=\"status[^>]*>(.*)</p>", "<body>" + row))
        .startsWith(
            "409 Conflict seen, not declared once, by OrderApiTest.twice()",
            "422 Unprocessable Content declared, never seen",
            "201 Created declared and seen 12 times, by FlowTest.all(), OrderApiTest.create()");
  }

  @Test
  void whereMoreTestsSawAStatusThanAreNamedThePageSaysSo() {
    assertThat(shop())
        .contains("500 times, by LoadTest.get0(), ", "LoadTest.get9(), and perhaps others");
  }

  @Test
  void aFilterSaysHowManyRowsItLeaves() {
    assertThat(all("<button [^>]*data-filter[^>]*>(.*)</button>", shop()))
        .containsExactly(
            "1 not declared", "4 not seen", "1 never called", "1 nothing declared", "2 5xx");
  }

  @Test
  void aPageWithoutHandlersHasItsNotes() {
    Coverage coverage = new Coverage(List.of(), List.of(new Note("GET /nowhere", 404, 2)));
    assertThat(body(CoveragePage.write(coverage, CoverageSample::phrase)))
        .contains("The tests reached no handler.", "<b>404 Not Found</b> <code>GET /nowhere</code>")
        .doesNotContain("<table>");
  }

  @Test
  void textThatNobodyTrustsIsNoMarkup() {
    String text = "<script>alert(1)</script>'\"{{title}}";
    Coverage hostile =
        new Coverage(
            List.of(
                CoverageSample.handler(
                    text + "#" + text,
                    List.of("GET /" + text, text),
                    Map.of(
                        200,
                        CoverageSample.seen(
                            dev.statute.contract.coverage.Standing.DECLARED, 1, text)))),
            List.of(new Note(text, 404, 1)));
    assertThat(all("(<script)", CoveragePage.write(hostile, code -> text))).isEmpty();
    assertThat(CoveragePage.write(hostile, code -> text)).contains("&lt;script&gt;");
  }

  @Test
  void everyMarkHasAShapeOfItsOwnThatTheStyleKnows() {
    String style = shop().substring(0, shop().indexOf("</style>"));
    assertThat(List.of(Mark.values()).stream().map(Mark::shape)).doesNotHaveDuplicates();
    assertThat(List.of(Mark.values()))
        .allSatisfy(mark -> assertThat(style).contains("i." + mark.shape() + "::after"));
  }

  @Test
  void thePageAsksForNothing() {
    assertThat(shop()).doesNotContain("http:", "https:", "url(", "@import", " style=");
    assertThat(
            new TreeSet<>(all("\\b(?:src|href)=\"([^\"]*)\"", shop())).stream().collect(joining()))
        .isEmpty();
  }
}
