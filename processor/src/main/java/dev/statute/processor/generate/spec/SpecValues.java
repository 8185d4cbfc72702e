package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.YamlNode.Mapping;
import dev.statute.processor.generate.spec.YamlNode.Scalar;
import dev.statute.processor.generate.spec.YamlNode.ScalarType;
import dev.statute.processor.generate.spec.YamlNode.Sequence;
import dev.statute.processor.output.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Reads the values of fields by type. A value of another type becomes a problem and is left out.
 */
final class SpecValues {

  /**
   * The most characters of a text on one line. This and the next two limits keep generated classes
   * within the limits of the class file format.
   */
  static final int MAX_LINE = 1_000;

  /** The most characters of a text with several lines. */
  static final int MAX_PROSE = 10_000;

  /** The most items of a list. */
  static final int MAX_ITEMS = 10;

  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{2}");

  private final SpecProblems problems;

  SpecValues(SpecProblems problems) {
    this.problems = problems;
  }

  /** A text on one line. */
  Optional<Located<String>> text(String field, YamlNode node) {
    return characters(
        field, node, MAX_LINE, c -> false, "text on one line, without control characters");
  }

  /** A text that may have several lines. */
  Optional<Located<String>> prose(String field, YamlNode node) {
    return characters(
        field,
        node,
        MAX_PROSE,
        c -> c == '\t' || c == '\n',
        "text without control characters other than tabs and line feeds");
  }

  private Optional<Located<String>> characters(
      String field, YamlNode node, int limit, IntPredicate allowedControl, String expected) {
    if (!(node instanceof Scalar scalar)) {
      return problems.expected(node, field, "text");
    }
    String text = scalar.text();
    if (scalar.type() == ScalarType.NULL && text.isEmpty()) {
      return problems.expected(node, field, "text");
    }
    if (scalar.type() != ScalarType.TEXT) {
      return problems.expected(node, field, "text; put it in quotes if it is meant as text");
    }
    if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      return problems.expected(node, field, "text that is not blank");
    }
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      return problems.expected(
          node.position(), field, "a text of " + length + " characters", "at most " + limit);
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return problems.expected(node, field, "text without an unpaired surrogate");
    }
    return text.codePoints().anyMatch(c -> Character.isISOControl(c) && !allowedControl.test(c))
        ? problems.expected(node, field, expected)
        : Optional.of(new Located<>(node.position(), text));
  }

  /** The number of a status code. */
  Optional<Integer> code(String field, YamlNode node) {
    return node instanceof Scalar scalar
            && scalar.type() == ScalarType.INTEGER
            && CODE.matcher(scalar.text()).matches()
        ? Optional.of(Integer.valueOf(scalar.text()))
        : problems.expected(node, field, "a decimal number from 100 to 999, without quotes");
  }

  Optional<Boolean> flag(String field, YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == ScalarType.BOOLEAN
        ? Optional.of(scalar.text().equalsIgnoreCase("true"))
        : problems.expected(node, field, "true or false");
  }

  Optional<Mapping> mapping(String field, YamlNode node, String expected) {
    return node instanceof Mapping mapping
        ? Optional.of(mapping)
        : problems.expected(node, field, expected);
  }

  /** A constant of an enum, written in lower case. */
  <E extends Enum<E>> Optional<E> word(String field, YamlNode node, Class<E> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    String expected = "one of " + String.join(", ", words);
    if (!(node instanceof Scalar scalar)) {
      return problems.expected(node, field, expected);
    }
    return words.contains(scalar.text())
        ? Optional.of(Enum.valueOf(type, scalar.text().toUpperCase(Locale.ROOT)))
        : problems.expected(node, field, expected + DidYouMean.question(scalar.text(), words));
  }

  /** A reader of lists, given a reader of their items. */
  <T> SpecFields.ValueReader<List<T>> listOf(SpecFields.ValueReader<T> item, String expected) {
    return (field, node) -> {
      if (!(node instanceof Sequence sequence)) {
        return problems.expected(node, field, expected);
      }
      List<T> items = new ArrayList<>();
      sequence.items().forEach(child -> item.read(field, child).ifPresent(items::add));
      return Optional.of(items);
    };
  }

  /** A reader of lists with at most {@link #MAX_ITEMS} items. */
  <T> SpecFields.ValueReader<List<T>> shortListOf(SpecFields.ValueReader<T> item, String expected) {
    return (field, node) -> {
      if (node instanceof Sequence sequence) {
        limit(field, node, sequence.items().size(), "items");
      }
      return listOf(item, expected).read(field, node);
    };
  }

  /** A map with at most {@link #MAX_ITEMS} entries. */
  Optional<Mapping> shortMapping(String field, YamlNode node, String expected) {
    if (node instanceof Mapping mapping) {
      limit(field, node, mapping.entries().size(), "entries");
    }
    return mapping(field, node, expected);
  }

  private void limit(String field, YamlNode node, int size, String items) {
    if (size > MAX_ITEMS) {
      problems.expected(
          node.position(),
          field,
          node.describe() + " of " + size,
          "at most " + MAX_ITEMS + " " + items);
    }
  }
}
