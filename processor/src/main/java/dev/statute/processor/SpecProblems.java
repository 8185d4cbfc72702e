package dev.statute.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mistakes found in one spec file so far. */
final class SpecProblems {

  /** How many characters of a text are shown in a message. */
  private static final int SHOWN = 40;

  private final SpecFile file;
  private final List<SpecProblem> found = new ArrayList<>();

  SpecProblems(SpecFile file) {
    this.file = file;
  }

  /** A text of the spec as it stands in a message: in quotes, with all signs made visible. */
  static String quoted(String text) {
    return JavaText.literal(shortened(text));
  }

  static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }

  void add(Position position, String text) {
    found.add(new SpecProblem(file, position, text));
  }

  /**
   * Writes down that a node is not what its field demands; empty, so that a reader can return it.
   */
  <T> Optional<T> expected(YamlNode node, String field, String expected) {
    add(node.position(), field + ": found " + node.describe() + ", expected " + expected);
    return Optional.empty();
  }

  /** All mistakes, in the order of the file. */
  List<SpecProblem> found() {
    Comparator<SpecProblem> byLine = Comparator.comparingInt(problem -> problem.position().line());
    return found.stream()
        .sorted(byLine.thenComparingInt(problem -> problem.position().column()))
        .toList();
  }
}
