package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.YamlNode.Entry;
import dev.statute.processor.generate.spec.YamlNode.Mapping;
import dev.statute.processor.output.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one map in a spec file. An unknown field is a mistake. */
final class SpecFields {

  /** Reads the value of a field. If it does not fit, adds a problem and returns empty. */
  interface ValueReader<T> {
    Optional<T> read(String field, YamlNode value);
  }

  private final List<String> known;
  private final SpecProblems problems;
  private final Mapping mapping;
  private final Map<String, YamlNode> values;

  SpecFields(Mapping mapping, List<String> known, SpecProblems problems) {
    this.known = known;
    this.problems = problems;
    this.mapping = mapping;
    this.values =
        mapping.entries().stream()
            .collect(Collectors.toMap(entry -> entry.key().text(), Entry::value));
    mapping.entries().stream()
        .map(Entry::key)
        .filter(key -> !known.contains(key.text()))
        .forEach(
            key ->
                problems.expected(
                    key.position(),
                    Quoted.text(key.text()),
                    "an unknown field",
                    "one of " + String.join(", ", known) + DidYouMean.question(key.text(), known)));
  }

  /**
   * Returns whether an unknown field, which has been reported, was probably meant to be this one.
   */
  boolean isMistyped(String field) {
    return values.keySet().stream()
        .filter(key -> !known.contains(key))
        .anyMatch(key -> DidYouMean.word(key, known).filter(field::equals).isPresent());
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  /** The position of the value of a field, or that of the map if it has no such field. */
  SpecPosition position(String field) {
    YamlNode value = values.get(field);
    return value == null ? mapping.position() : value.position();
  }

  <T> Optional<T> optional(String field, ValueReader<T> reader) {
    return Optional.ofNullable(values.get(field)).flatMap(value -> reader.read(field, value));
  }

  <T> Optional<T> required(String field, ValueReader<T> reader) {
    if (mapping.complete() && !has(field) && !isMistyped(field)) {
      problems.add(mapping.position(), field + ": the required field is missing");
    }
    return optional(field, reader);
  }

  /** A text without its position. */
  Optional<String> text(String field, ValueReader<Located<String>> reader) {
    return optional(field, reader).map(Located::value);
  }
}
