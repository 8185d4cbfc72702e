package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Chromium.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * Pages in a frame of a real browser. No window can be as narrow as a phone, but a frame can.
 *
 * @param folder where the pages are written
 */
record FramedPage(Chromium chromium, Path folder) {

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

  private static final String FRAME =
      """
      <!doctype html>
      <style>body, pre { margin: 0 } iframe { display: block; border: 0; width: %dpx; height: %dpx }</style>
      <script>addEventListener('message', (event) => {
        document.querySelector('pre').textContent = event.data;
      });</script>
      <iframe src="%s"></iframe><pre></pre>
      """;

  /** Skips a test where no Chromium is installed. */
  static FramedPage in(Path folder, Path profile) {
    Optional<Path> program = Chromium.find();
    Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed");
    return new FramedPage(new Chromium(program.orElseThrow(), profile, folder), folder);
  }

  /** What is said of a page, without its policy, by a script in it. */
  String judge(String html, String hash, Scheme scheme, int width) throws IOException {
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      Files.write(folder.resolve("axe.min.js"), Objects.requireNonNull(axe).readAllBytes());
    }
    String judged =
        html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", JUDGE + "</body>");
    String document = chromium.dump(framed(judged, hash, width, 1600), scheme, "1300,1700");
    Matcher told = Pattern.compile("(?s)<pre>(.*)</pre>").matcher(document);
    assertThat(told.find()).as(document).isTrue();
    return told.group(1);
  }

  void photograph(String html, String hash, Scheme scheme, int width, int height, Path image)
      throws IOException {
    chromium.photograph(framed(html, hash, width, height), scheme, width + "," + height, image);
  }

  private String framed(String page, String hash, int width, int height) throws IOException {
    Path frame = folder.resolve("frame.html");
    Files.writeString(folder.resolve("page.html"), page);
    Files.writeString(frame, FRAME.formatted(width, height, "page.html" + hash));
    return frame.toUri().toString();
  }
}
