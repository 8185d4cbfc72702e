package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Chromium.Scheme;
import dev.statute.contract.link.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real browser makes of {@code contract.html}; skipped where none is installed. */
class ContractPageBrowserTest {

  private static final int PHONE = 390;

  private static final Path IMAGES = Path.of("target/contract-page");

  @TempDir Path folder;

  private FramedPage browser;

  @BeforeEach
  void findChromium() {
    browser = FramedPage.in(folder, IMAGES.resolve("profile"));
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
    String background = scheme == Scheme.DARK ? "rgb(20, 24, 28)" : "rgb(251, 251, 249)";
    assertThat(browser.judge(PageSample.shop().html("orders"), hash, scheme, width))
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
    String page = new PageSample(endpoints, endless.findings()).html("orders");
    assertThat(browser.judge(page, "#get-orders-id-parts-0", Scheme.LIGHT, width))
        .contains("\"tooWide\":false,\"opened\":1,\"passes\":true,\"found\":[]");
  }

  @Test
  void theScriptRunsUnderThePolicyOfThePage() throws IOException {
    Path file = folder.resolve("contract.html");
    Files.write(file, PageSample.shop().html("orders").getBytes(UTF_8));
    String dump = browser.chromium().dump(file.toUri() + "#post-orders", Scheme.LIGHT, "1240,900");
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
    browser.photograph(
        PageSample.shop().html("orders"), "#post-orders", scheme, width, height, image);
    assertThat(image).isNotEmptyFile();
  }
}
