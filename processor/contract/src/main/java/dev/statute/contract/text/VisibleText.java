package dev.statute.contract.text;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;

/**
 * Makes any text safe to stand in HTML, and visible: a character that would be invisible, or that
 * would change the order of others, becomes its number, such as {@code \u202e}.
 */
public final class VisibleText implements Mustache.Escaper {

  @Override
  public String escape(String raw) {
    return visible(Escapers.HTML.escape(raw));
  }

  static String visible(String text) {
    if (text.codePoints().noneMatch(VisibleText::isInvisible)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isInvisible(point)) {
                visible.append("\\u%04x".formatted(point));
              } else {
                visible.appendCodePoint(point);
              }
            });
    return visible.toString();
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
