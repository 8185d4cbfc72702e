package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Chromium.Scheme;
import dev.statute.contract.link.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real browser makes of {@code contract.html}; skipped where none is installed. */
class ContractPageBrowserTest {

  private static final int PHONE = 390;

  /** Judges the page once it has started, and tells the frame around it. */
  private static final String JUDGE =
      """
      <script src="axe.min.js"></script>
      <script>
      addEventListener('load', async () => {
        const root = document.documentElement;
        const result = await axe.run();
        const found = result.violations.flatMap((rule) =>
            rule.nodes.map((node) => rule.id + ' at ' + node.target + ': ' + node.failureSummary));
        parent.postMessage(JSON.stringify({
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          background: getComputedStyle(root).backgroundColor,
          tooWide: root.scrollWidth > root.clientWidth,
          opened: document.querySelectorAll('.row.open').length,
          passes: result.passes.length > 10,
          found,
        }), '*');
      });
      </script>
      """;

  /** No window can be as narrow as a phone, but a frame can. */
  private static final String FRAME =
      """
      <!doctype html>
      <style>body, pre { margin: 0 } iframe { display: block; border: 0; width: %dpx; height: %dpx }</style>
      <script>addEventListener('message', (event) => {
        document.querySelector('pre').textContent = event.data;
      });</script>
      <iframe src="%s"></iframe><pre></pre>
      """;

  private static final Path IMAGES = Path.of("target/contract-page");

  @TempDir Path folder;

  private Chromium chromium;

  @BeforeEach
  void findChromium() {
    Optional<Path> program = Chromium.find();
    Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed");
    chromium = new Chromium(program.orElseThrow(), IMAGES.resolve("profile"), folder);
  }

  private String framed(String page, String hash, int width, int height) throws IOException {
    Path frame = folder.resolve("frame.html");
    Files.writeString(folder.resolve("page.html"), page);
    Files.writeString(frame, FRAME.formatted(width, height, "page.html" + hash));
    return frame.toUri().toString();
  }

  /** The page without its policy, and with a script that judges it. */
  private String judged(PageSample sample) throws IOException {
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      Files.write(folder.resolve("axe.min.js"), Objects.requireNonNull(axe).readAllBytes());
    }
    return sample
        .html("orders")
        .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replace("</body>", JUDGE + "</body>");
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 1240, '', 0",
    "LIGHT, 1240, #post-orders, 1",
    "DARK, 1240, #post-orders, 1",
    "LIGHT, 390, #post-orders, 1",
    "DARK, 390, #delete-orders-id, 1",
  })
  void everyoneCanUseThePage(Scheme scheme, int width, String hash, int opened) throws IOException {
    String frame = framed(judged(PageSample.shop()), hash, width, 1600);
    String background = scheme == Scheme.DARK ? "rgb(20, 24, 28)" : "rgb(251, 251, 249)";
    assertThat(told(chromium.dump(frame, scheme, "1300,1700")))
        .isEqualTo(
            "{\"dark\":%s,\"background\":\"%s\",\"tooWide\":false,\"opened\":%d,\"passes\":true,\"found\":[]}"
                .formatted(scheme == Scheme.DARK, background, opened));
  }

  @ParameterizedTest
  @CsvSource({"1240, 5", "900, 13", "900, 20", "1240, 40", "390, 40"})
  void thePageIsNeverWiderThanItsWindow(int width, int codes) throws IOException {
    PageSample big = PageSample.of(3, codes);
    List<Endpoint> endpoints = new ArrayList<>(big.endpoints());
    PageSample endless = PageSample.of("x".repeat(3_000));
    endpoints.addAll(endless.endpoints());
    String page = judged(new PageSample(endpoints, endless.findings()));
    String frame = framed(page, "#get-orders-id-parts-0", width, 1600);
    assertThat(told(chromium.dump(frame, Scheme.LIGHT, "1300,1700")))
        .contains("\"tooWide\":false,\"opened\":1,\"passes\":true,\"found\":[]");
  }

  private static String told(String document) {
    Matcher told = Pattern.compile("(?s)<pre>(.*)</pre>").matcher(document);
    assertThat(told.find()).as(document).isTrue();
    return told.group(1);
  }

  @Test
  void theScriptRunsUnderThePolicyOfThePage() throws IOException {
    Path file = folder.resolve("contract.html");
    Files.write(file, PageSample.shop().html("orders").getBytes(UTF_8));
    String dump = chromium.dump(file.toUri() + "#post-orders", Scheme.LIGHT, "1240,900");
    assertThat(dump)
        .contains("<html lang=\"en\" class=\"js\">", "class=\"row bad open\" id=\"post-orders\"");
  }

  @ParameterizedTest
  @CsvSource({
    "contract-light, LIGHT, 1240",
    "contract-dark, DARK, 1240",
    "contract-phone, LIGHT, 390"
  })
  void itIsPhotographed(String name, Scheme scheme, int width) throws IOException {
    Path image = Files.createDirectories(IMAGES).resolve(name + ".png");
    int height = width == PHONE ? 1600 : 1000;
    String frame = framed(PageSample.shop().html("orders"), "#post-orders", width, height);
    chromium.photograph(frame, scheme, width + "," + height, image);
    assertThat(image).isNotEmptyFile();
  }
}
