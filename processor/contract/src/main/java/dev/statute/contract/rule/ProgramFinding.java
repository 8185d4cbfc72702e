package dev.statute.contract.rule;

import dev.statute.contract.method.Step;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import java.util.Comparator;
import java.util.List;

/**
 * Something that a check has found in a program.
 *
 * @param place the file and line
 * @param subject the handler or method that it is about, such as {@code
 *     shop.OrderController#find(long)}; an exception handler without its parameters
 * @param detail what it is about there: a code, or a type; empty for none
 * @param way the steps to what was found; empty if it is just there
 */
public record ProgramFinding(
    Check check,
    Level level,
    String place,
    String subject,
    String detail,
    String text,
    List<Step> way)
    implements Comparable<ProgramFinding> {

  private static final Comparator<ProgramFinding> ORDER =
      Comparator.comparing(ProgramFinding::file)
          .thenComparing(ProgramFinding::line)
          .thenComparing(ProgramFinding::subject)
          .thenComparing(ProgramFinding::check)
          .thenComparing(ProgramFinding::detail);

  public ProgramFinding {
    way = List.copyOf(way);
  }

  ProgramFinding at(Level other) {
    return new ProgramFinding(check, other, place, subject, detail, text, way);
  }

  private String file() {
    return place.replaceAll(":\\d+$", "");
  }

  /** 0 if it is not known. */
  private int line() {
    return place.length() == file().length()
        ? 0
        : Integer.parseInt(place.substring(file().length() + 1));
  }

  @Override
  public int compareTo(ProgramFinding other) {
    return ORDER.compare(this, other);
  }

  /** Such as {@code OrderController.java:40: warning: [undeclared-status] 404 Not Found is ...}. */
  @Override
  public String toString() {
    return place + ": " + level.id() + ": " + check.message(text);
  }
}
