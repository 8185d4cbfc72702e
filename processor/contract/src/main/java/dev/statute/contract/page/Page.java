package dev.statute.contract.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import dev.statute.contract.text.MarkdownText;
import dev.statute.contract.text.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A page as one file: the frame that all pages share, with the style and the script in it, around
 * the content of one. A browser runs and applies nothing but these two, as the policy of the page
 * names their hashes.
 */
public final class Page {

  private Page() {}

  /**
   * The text of a page.
   *
   * @param template the name of the template of its content
   * @param content what the template shows
   */
  public static String write(String template, Object content) {
    String style = resource("page.css");
    String script = resource("page.js");
    Map<String, String> frame =
        Map.of(
            "style", style, "styleHash", hash(style), "script", script, "scriptHash", hash(script));
    return fill(new VisibleText(), template, content, frame);
  }

  /**
   * The text of a page in Markdown, which has no frame.
   *
   * @param template the name of the template
   * @param content what the template shows
   */
  public static String writeMarkdown(String template, Object content) {
    return fill(new MarkdownText(), template, content, Map.of());
  }

  private static String fill(
      Mustache.Escaper escaper, String template, Object content, Map<String, String> frame) {
    StringWriter page = new StringWriter();
    Mustache.compiler()
        .withEscaper(escaper)
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(resource(name + ".mustache")))
        .loadTemplate(template)
        .execute(content, frame, page);
    return page.toString();
  }

  private static String resource(String name) {
    try (InputStream stream = Page.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As a content security policy names an inline style or script. */
  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
