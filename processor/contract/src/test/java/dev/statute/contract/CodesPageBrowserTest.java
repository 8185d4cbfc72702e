package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real browser makes of {@code codes.html}; skipped where none is installed. */
class CodesPageBrowserTest {

  @TempDir Path folder;

  private FramedPage browser;

  @BeforeEach
  void findChromium() throws IOException {
    browser = FramedPage.in(folder, Files.createDirectories(Path.of("target/codes-page/profile")));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 900, #401-ietf", "DARK, 1240, #499-shop"})
  void everyoneCanUseThePage(Scheme scheme, int width, String hash) throws IOException {
    assertThat(browser.judge(CodesSample.html(), hash, scheme, width))
        .contains("\"dark\":" + (scheme == Scheme.DARK))
        .endsWith("\"tooWide\":false,\"opened\":1,\"passes\":true,\"found\":[]}");
  }

  @Test
  void allCodesCanBeReadOnAPhone() throws IOException {
    String html = Files.readString(Path.of("../../docs/codes.html"));
    String longest = html.replace("Proxy Authentication Required", "x".repeat(900));
    assertThat(browser.judge(longest, "#407-ietf", Scheme.LIGHT, 390))
        .endsWith("\"tooWide\":false,\"opened\":1,\"passes\":true,\"found\":[]}");
  }
}
