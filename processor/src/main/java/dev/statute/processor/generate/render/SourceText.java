package dev.statute.processor.generate.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Generated;
import java.util.ArrayList;
import java.util.List;

/** The source of a generated type: JavaPoet's output in the layout of google-java-format. */
final class SourceText {

  private final String[] lines;
  private final StringBuilder out;
  private int next;

  private SourceText(String printed) {
    this.lines = printed.split("\n");
    this.out = new StringBuilder(printed.length());
  }

  /** Imports even {@code java.lang} types: the user's package may have types of the same names. */
  static String of(String packageName, TypeSpec type) {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    JavaFile file = JavaFile.builder(packageName, marked).indent("  ").build();
    return new SourceText(file.toString()).inLayout();
  }

  /**
   * Works on the lines that JavaPoet prints. Text of a spec can fill a line only in a comment,
   * whose lines are never interpreted, only copied or joined.
   */
  private String inLayout() {
    while (next < lines.length) {
      String line = lines[next++];
      String code = line.strip();
      String indent = line.substring(0, line.length() - code.length());
      if (code.equals("/**")) {
        addComment(indent);
      } else if (code.startsWith("//")) {
        out.append(line).append('\n');
      } else if (code.startsWith("@") && code.endsWith("(")) {
        addAnnotation(indent, code);
      } else {
        addCode(indent, code);
      }
    }
    return out.toString();
  }

  private void addComment(String indent) {
    String text = lines[next].strip();
    String inOneLine = indent + "/*" + text + " */";
    if (lines[next + 1].strip().equals("*/") && LongLine.fits(inOneLine)) {
      out.append(inOneLine).append('\n');
      next += 2;
      return;
    }
    out.append(indent).append("/**\n");
    while (!lines[next].strip().equals("*/")) {
      out.append(lines[next++]).append('\n');
    }
    out.append(lines[next++]).append('\n');
  }

  /** Joins empty bodies and parameter lists, which JavaPoet prints on several lines. */
  private void addCode(String indent, String start) {
    String code = start;
    while (code.endsWith(",") || code.endsWith("(")) {
      code += (code.endsWith(",") ? " " : "") + lines[next++].strip();
    }
    if (code.endsWith("{") && lines[next].equals(indent + "}")) {
      code += "}";
      next++;
    }
    LongLine.add(out, indent, code);
  }

  private void addAnnotation(String indent, String opening) {
    List<String> members = members(indent + ")");
    String inOneLine = indent + opening + String.join(", ", members) + ")";
    if (LongLine.fits(inOneLine)) {
      out.append(inOneLine).append('\n');
      return;
    }
    out.append(indent).append(opening).append('\n');
    for (int i = 0; i < members.size(); i++) {
      String end = i < members.size() - 1 ? "," : ")";
      LongLine.add(out, indent + LongLine.CONTINUED, members.get(i) + end);
    }
  }

  /** The members of an annotation up to the given line, each on one line. */
  private List<String> members(String end) {
    List<String> members = new ArrayList<>();
    while (!lines[next].equals(end)) {
      String member = lines[next++].strip();
      if (member.endsWith("{")) {
        member += values();
      }
      members.add(member.endsWith(",") ? member.substring(0, member.length() - 1) : member);
    }
    next++;
    return members;
  }

  private String values() {
    StringBuilder values = new StringBuilder();
    while (!lines[next].strip().startsWith("}")) {
      String value = lines[next++].strip();
      values.append(value).append(value.endsWith(",") ? " " : "");
    }
    return values.append(lines[next++].strip()).toString();
  }
}
