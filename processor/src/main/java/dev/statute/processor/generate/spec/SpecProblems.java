package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.YamlNode.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mistakes found so far in one spec file. Each names the field, what was found, and what is
 * expected.
 */
final class SpecProblems {

  private final SpecFile file;
  private final List<SpecProblem> found = new ArrayList<>();

  SpecProblems(SpecFile file) {
    this.file = file;
  }

  void add(SpecPosition position, String text) {
    found.add(new SpecProblem(file, position, text));
  }

  /**
   * Adds the mistake that a node is not what its field expects. A refused node adds none, because
   * it has been reported already.
   *
   * @return empty, so that a reader can return it
   */
  <T> Optional<T> expected(YamlNode node, String field, String expected) {
    return node instanceof Refused
        ? Optional.empty()
        : expected(node.position(), field, node.describe(), expected);
  }

  <T> Optional<T> expected(SpecPosition position, String field, String found, String expected) {
    add(position, field + ": found " + found + ", expected " + expected);
    return Optional.empty();
  }

  /** Adds the mistake that something is repeated. */
  void repeated(SpecPosition position, String field, String found, SpecPosition first) {
    String place = first.line() + ":" + first.column();
    add(position, field + ": " + found + " is repeated; remove it, or the first one at " + place);
  }

  /**
   * Returns the items without repeated ones, which are added as mistakes.
   *
   * @param identity a key that is equal for the same items
   * @param description the name of an item in a message
   */
  <T> List<Located<T>> unique(
      String field,
      List<Located<T>> items,
      Function<T, ?> identity,
      Function<T, String> description) {
    Map<Object, SpecPosition> seen = new HashMap<>();
    List<Located<T>> unique = new ArrayList<>();
    for (Located<T> item : items) {
      SpecPosition first = seen.putIfAbsent(identity.apply(item.value()), item.position());
      if (first == null) {
        unique.add(item);
      } else {
        repeated(item.position(), field, description.apply(item.value()), first);
      }
    }
    return unique;
  }

  List<SpecProblem> found() {
    return List.copyOf(found);
  }
}
