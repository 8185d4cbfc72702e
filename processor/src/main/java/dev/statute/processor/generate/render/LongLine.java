package dev.statute.processor.generate.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of code that is too long where google-java-format would break it. A literal is
 * never broken, and its content is not treated as code.
 */
final class LongLine {

  /** The indentation of the rest of a broken line. */
  static final String CONTINUED = "    ";

  private static final int WIDTH = 100;

  private LongLine() {}

  static boolean fits(String line) {
    return line.length() <= WIDTH;
  }

  static void add(StringBuilder out, String indent, String code) {
    boolean broken =
        !fits(indent + code)
            && (addHead(out, indent, code)
                || addAssignment(out, indent, code)
                || addCall(out, indent, code));
    if (!broken) {
      out.append(indent).append(code).append('\n');
    }
  }

  /** Breaks the head of a type before {@code permits} and, if needed, before {@code extends}. */
  private static boolean addHead(StringBuilder out, String indent, String code) {
    int permits = find(code, " permits ", 0);
    int at = permits < 0 ? find(code, " extends ", 0) : permits;
    if (at < 0) {
      return false;
    }
    add(out, indent, code.substring(0, at));
    addItems(out, indent + CONTINUED, CONTINUED, code.substring(at + 1));
    return true;
  }

  private static boolean addAssignment(StringBuilder out, String indent, String code) {
    int at = find(code, " = ", 0);
    if (at < 0) {
      return false;
    }
    String target = code.substring(0, at) + " =";
    String value = code.substring(at + 3);
    if (value.startsWith("{")) {
      int end = find(value, "}", 1);
      add(out, indent, target + " {");
      addEach(out, indent + "  ", "", split(value.substring(1, end), ", "));
      add(out, indent, value.substring(end));
    } else {
      add(out, indent, target);
      add(out, indent + CONTINUED, value);
    }
    return true;
  }

  /** Breaks a call, or the head of a method, if it ends the line. */
  private static boolean addCall(StringBuilder out, String indent, String code) {
    int open = find(code, "(", 0);
    int close = open < 0 ? -1 : find(code, ")", open + 1);
    if (close <= open + 1 || close < code.length() - ") {}".length()) {
      return false;
    }
    out.append(indent).append(code, 0, open + 1).append('\n');
    addItems(out, indent + CONTINUED, "", code.substring(open + 1));
    return true;
  }

  /** Adds arguments or types on one line if they fit, else each on its own. */
  private static void addItems(StringBuilder out, String indent, String more, String items) {
    List<String> all = split(items, ", ");
    if (fits(indent + items)) {
      out.append(indent).append(items).append('\n');
    } else if (all.size() > 1) {
      addEach(out, indent, more, all);
    } else {
      addSum(out, indent, split(items, " + "));
    }
  }

  private static void addEach(StringBuilder out, String indent, String more, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      String comma = i < items.size() - 1 ? "," : "";
      add(out, i == 0 ? indent : indent + more, items.get(i) + comma);
    }
  }

  private static void addSum(StringBuilder out, String indent, List<String> terms) {
    add(out, indent, terms.get(0));
    for (String term : terms.subList(1, terms.size())) {
      add(out, indent + CONTINUED, "+ " + term);
    }
  }

  private static List<String> split(String code, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = find(code, separator, 0); at >= 0; at = find(code, separator, start)) {
      parts.add(code.substring(start, at));
      start = at + separator.length();
    }
    parts.add(code.substring(start));
    return parts;
  }

  /** The index of a text outside of literals and brackets, or -1. */
  private static int find(String code, String sought, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (depth == 0 && code.startsWith(sought, i)) {
        return i;
      }
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if ("([{".indexOf(c) >= 0 || isTypeArgument(code, i, '<')) {
        depth++;
      } else if (")]}".indexOf(c) >= 0 || isTypeArgument(code, i, '>')) {
        depth--;
      }
    }
    return -1;
  }

  /** Operators, but for the arrow of a lambda, have blanks around them. */
  private static boolean isTypeArgument(String code, int at, char bracket) {
    return code.charAt(at) == bracket
        && at > 0
        && code.charAt(at - 1) != ' '
        && code.charAt(at - 1) != '-';
  }

  private static int endOfLiteral(String code, int start) {
    int end = start + 1;
    while (code.charAt(end) != code.charAt(start)) {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }
}
