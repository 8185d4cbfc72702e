package dev.statute.contract.suggest;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds items to the value of an annotation's member, in the layout that it has. */
final class ValueEdits {

  /** The comments that end on their line. */
  private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//.*");

  private final ParsedSource source;
  private final SourceText text;
  private final String step;

  ValueEdits(MethodPlace place) {
    this.source = place.source();
    this.text = source.text();
    this.step = place.step();
  }

  List<Edit> add(ExpressionTree value, List<String> added) {
    if (!(value instanceof NewArrayTree array)) {
      return List.of(rewritten(value, with(List.of(source.text(value)), added)));
    }
    List<? extends ExpressionTree> items = array.getInitializers();
    if (items.isEmpty()) {
      return List.of(Edit.insertion(source.start(value) + 1, String.join(", ", added)));
    }
    return source.text(value).indexOf('\n') < 0
        ? List.of(onOneLine(value, items, added))
        : acrossLines(value, items.get(items.size() - 1), added);
  }

  /**
   * Adds an item between those of an array, on a line of its own where they have one.
   *
   * @param before the item that it comes behind; empty if it comes before all
   * @param first the first item
   */
  Edit beside(Optional<? extends ExpressionTree> before, ExpressionTree first, String added) {
    if (before.isEmpty()) {
      int start = source.start(first);
      String end = text.isFirstOfLine(start) ? text.lineEnd() + text.indentation(start) : " ";
      return Edit.insertion(start, added + "," + end);
    }
    int end = source.end(before.get());
    int comma = end + text.rest(end).indexOf(',') + 1;
    boolean isLast = text.rest(end).stripLeading().startsWith(",") && text.isLastOfLine(comma);
    return isLast
        ? Edit.insertion(
            text.endOfLine(end),
            text.lineEnd() + text.indentation(source.start(before.get())) + added + ",")
        : Edit.insertion(end, ", " + added);
  }

  /** Returns whether a value is on one line, without comments. */
  boolean isOnOneLine(ExpressionTree value) {
    String written = source.text(value);
    return written.indexOf('\n') < 0 && !hasComment(written);
  }

  /** An array with these items: on one line if they fit there, else each on its own. */
  Edit rewritten(ExpressionTree value, List<String> all) {
    int start = source.start(value);
    int end = source.end(value);
    String line = "{" + String.join(", ", all) + "}";
    boolean isShort = line.indexOf('\n') < 0 && fits(start, line, end);
    return new Edit(start, end, isShort ? line : wrapped(text.indentation(start), all));
  }

  private static List<String> with(List<String> items, List<String> added) {
    return Stream.concat(items.stream(), added.stream()).toList();
  }

  private boolean fits(int start, String replacement, int end) {
    String before = text.text().substring(text.startOfLine(start), start);
    return SourceText.fits(before + replacement + text.rest(end));
  }

  private String wrapped(String indentation, List<String> items) {
    return wrapped(indentation, step, text.lineEnd(), items);
  }

  /** An array with an item on each line. */
  static String wrapped(String indentation, String step, String lineEnd, List<String> items) {
    String start = lineEnd + indentation;
    return "{" + start + step + String.join("," + start + step, items) + start + "}";
  }

  /** Comments between the items stay where they are, even if the line becomes too long. */
  private Edit onOneLine(
      ExpressionTree value, List<? extends ExpressionTree> items, List<String> added) {
    int end = source.end(items.get(items.size() - 1));
    String more = ", " + String.join(", ", added);
    if (fits(end, more, end) || hasComment(source.text(value))) {
      return Edit.insertion(end, more);
    }
    return rewritten(value, with(items.stream().map(source::text).toList(), added));
  }

  private static boolean hasComment(String text) {
    return text.contains("/*") || text.contains("//");
  }

  private List<Edit> acrossLines(ExpressionTree value, ExpressionTree last, List<String> added) {
    int end = source.end(last);
    String indentation = text.indentation(source.start(last));
    String start = text.lineEnd() + indentation;
    if (!text.isFirstOfLine(source.start(last))) {
      String more = ", " + String.join(", ", added);
      boolean isShort = fits(end, more, end);
      return List.of(Edit.insertion(end, isShort ? more : "," + start + String.join(", ", added)));
    }
    String lines = start + String.join("," + start, added);
    int endOfLine = text.endOfLine(end);
    String rest = COMMENTS.matcher(text.rest(end)).replaceAll("");
    if (endOfLine >= source.end(value) || rest.contains("/*")) {
      return List.of(Edit.insertion(end, "," + lines));
    }
    // A comment behind the last item stays behind it.
    boolean hasComma = rest.strip().startsWith(",");
    List<Edit> edits = new ArrayList<>();
    if (!hasComma) {
      edits.add(Edit.insertion(end, ","));
    }
    edits.add(Edit.insertion(endOfLine, lines + (hasComma ? "," : "")));
    return edits;
  }
}
