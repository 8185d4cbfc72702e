package dev.statute.processor.generate.render;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the text of a Javadoc comment, and breaks it into lines. */
final class Javadoc {

  private static final int WIDTH = 92;

  /** Spaces, except after the name of an inline tag, which stays on the line of its argument. */
  private static final Pattern BREAKS = Pattern.compile("(?<!\\{@(code|link)) +");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph of Javadoc, in which the text of specs is already escaped. */
  Javadoc paragraph(String text) {
    paragraphs.add(paragraphs.isEmpty() ? text : "<p>" + text);
    return this;
  }

  /** Adds a block tag such as {@code @return}, already escaped in the same way. */
  Javadoc tag(String text) {
    tags.add(text);
    return this;
  }

  CodeBlock build() {
    List<String> blocks = new ArrayList<>();
    paragraphs.forEach(paragraph -> blocks.add(wrap(paragraph, "")));
    if (!tags.isEmpty()) {
      blocks.add(String.join("\n", tags.stream().map(tag -> wrap(tag, "    ")).toList()));
    }
    return CodeBlock.of("$L", String.join("\n\n", blocks));
  }

  private static String wrap(String text, String indent) {
    StringBuilder out = new StringBuilder();
    int lineLength = 0;
    for (String word : BREAKS.split(text.trim())) {
      if (lineLength > 0 && lineLength + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        lineLength = indent.length();
      } else if (lineLength > 0) {
        out.append(' ');
        lineLength++;
      }
      out.append(word);
      lineLength += word.length();
    }
    return out.toString();
  }
}
