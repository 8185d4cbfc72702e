package dev.statute.processor;

import dev.statute.processor.YamlNode.Mapping;
import dev.statute.processor.YamlNode.Scalar;
import dev.statute.processor.YamlNode.ScalarType;
import dev.statute.processor.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the values of fields by type. What does not fit is written down and left out. */
final class SpecValues {

  private final SpecProblems problems;

  SpecValues(SpecProblems problems) {
    this.problems = problems;
  }

  /** A text on one line. */
  Optional<Located<String>> text(String field, YamlNode node) {
    return prose(field, node)
        .flatMap(
            text ->
                text.value().chars().noneMatch(Character::isISOControl)
                    ? Optional.of(text)
                    : problems.expected(node, field, "text on one line"));
  }

  /** A text that may have several lines. */
  Optional<Located<String>> prose(String field, YamlNode node) {
    if (!(node instanceof Scalar scalar) || scalar.type() == ScalarType.NULL) {
      return problems.expected(node, field, "text");
    }
    if (scalar.type() != ScalarType.TEXT) {
      return problems.expected(node, field, "text; put it in quotes if it is meant as text");
    }
    return scalar.text().isBlank()
        ? problems.expected(node, field, "text that is not blank")
        : Optional.of(new Located<>(scalar.position(), scalar.text()));
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

  /** A word of a closed list, written in lower case. */
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
        : problems.expected(node, field, expected + Nearest.question(scalar.text(), words));
  }

  /** A reader of lists whose items another reader reads. */
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
}
