package dev.statute.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What a page in Markdown or HTML links to, and which of its places can be linked to.
 *
 * @param destinations what its links and images name, as written; empty for HTML
 * @param anchors the ids of its headings and elements
 */
public record MarkdownPage(List<String> destinations, Set<String> anchors) {

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

  private static final Parser PARSER = Parser.builder().build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(HeadingAnchorExtension.create())).build();

  /** Reads a page. */
  public static MarkdownPage of(Path file) {
    try {
      String text = Files.readString(file);
      if (file.toString().endsWith(".html")) {
        return new MarkdownPage(List.of(), ids(text));
      }
      Node page = PARSER.parse(text);
      return new MarkdownPage(destinations(page), ids(RENDERER.render(page)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> destinations(Node page) {
    List<String> destinations = new ArrayList<>();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            destinations.add(link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            destinations.add(image.getDestination());
            visitChildren(image);
          }
        });
    return destinations;
  }

  private static Set<String> ids(String html) {
    Set<String> ids = new HashSet<>();
    Matcher found = ID.matcher(html);
    while (found.find()) {
      ids.add(found.group(1));
    }
    return ids;
  }
}
