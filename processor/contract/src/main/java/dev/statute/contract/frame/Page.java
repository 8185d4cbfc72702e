package dev.statute.contract.frame;

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
   * @param room a class beside whose file the template is; what it includes is there, too, or in
   *     the frame
   * @param template the name of the template of its content
   * @param content what the template shows
   */
  public static String write(Class<?> room, String template, Object content) {
    String style = resource(Page.class, "page.css");
    String script = resource(Page.class, "page.js");
    Map<String, String> frame =
        Map.of(
            "style", style, "styleHash", hash(style), "script", script, "scriptHash", hash(script));
    return fill(new VisibleText(), room, template, content, frame);
  }

  /**
   * The text of a page in Markdown, which has no frame.
   *
   * @param room a class beside whose file the template is
   * @param template the name of the template
   * @param content what the template shows
   */
  public static String writeMarkdown(Class<?> room, String template, Object content) {
    return fill(new MarkdownText(), room, template, content, Map.of());
  }

  private static String fill(
      Mustache.Escaper escaper,
      Class<?> room,
      String template,
      Object content,
      Map<String, String> frame) {
    StringWriter page = new StringWriter();
    Mustache.compiler()
        .withEscaper(escaper)
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(template(room, name + ".mustache")))
        .loadTemplate(template)
        .execute(content, frame, page);
    return page.toString();
  }

  private static String template(Class<?> room, String name) {
    return resource(room.getResource(name) == null ? Page.class : room, name);
  }

  private static String resource(Class<?> room, String name) {
    try (InputStream stream = room.getResourceAsStream(name)) {
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
