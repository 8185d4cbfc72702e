package dev.statute.contract.text;

import com.samskivert.mustache.Mustache;
import java.util.regex.Pattern;

/**
 * Makes any text safe to stand in Markdown (CommonMark, and the tables of GitHub), and visible:
 * punctuation that would be markup is escaped, in the way of {@link VisibleText} for the rest.
 */
public final class MarkdownText implements Mustache.Escaper {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$]");

  @Override
  public String escape(String raw) {
    return plain(VisibleText.visible(raw));
  }

  /** Text that stays text: punctuation is escaped. */
  public static String plain(String sentence) {
    return MARKUP.matcher(sentence).replaceAll("\\\\$0");
  }

  /** A code span, whose fence is longer than any run of backticks in it. */
  public static String code(String span) {
    String fence = "`";
    while (span.contains(fence)) {
      fence += "`";
    }
    String space = span.startsWith("`") || span.endsWith("`") ? " " : "";
    return fence + space + span + space + fence;
  }
}
