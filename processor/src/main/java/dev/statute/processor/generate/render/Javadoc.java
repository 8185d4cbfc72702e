package dev.statute.processor.generate.render;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds the text of a Javadoc comment, and breaks it into lines. */
final class Javadoc {

  private static final int WIDTH = 92;

  /** Spaces, except after the name of an inline tag, which stays on the line of its argument. */
  private static final Pattern BREAKS = Pattern.compile("(?<!\\{@(code|link)) +");

  private final List<String> blocks = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph of Javadoc, in which the text of specs is already escaped. */
  Javadoc paragraph(String text) {
    blocks.add(wrap(blocks.isEmpty() ? text : "<p>" + text, "", ""));
    return this;
  }

  /** Adds a paragraph that introduces a list, and the list, escaped in the same way. */
  Javadoc list(String introduction, List<String> items) {
    paragraph(introduction);
    blocks.add(
        items.stream()
            .map(item -> wrap("<li>" + item, "  ", "      "))
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
    return this;
  }

  /** Adds a block tag such as {@code @return}, already escaped in the same way. */
  Javadoc tag(String text) {
    tags.add(wrap(text, "", "    "));
    return this;
  }

  CodeBlock build() {
    List<String> all = new ArrayList<>(blocks);
    if (!tags.isEmpty()) {
      all.add(String.join("\n", tags));
    }
    return CodeBlock.of("$L", String.join("\n\n", all));
  }

  /**
   * Breaks a text into lines.
   *
   * @param first the indentation of the first line
   * @param rest that of all others
   */
  private static String wrap(String text, String first, String rest) {
    StringBuilder out = new StringBuilder(first);
    int lineLength = first.length();
    String between = "";
    for (String word : BREAKS.split(text.trim())) {
      if (!between.isEmpty() && lineLength + 1 + word.length() > WIDTH) {
        out.append('\n').append(rest);
        lineLength = rest.length();
      } else {
        out.append(between);
        lineLength += between.length();
      }
      out.append(word);
      lineLength += word.length();
      between = " ";
    }
    return out.toString();
  }
}
