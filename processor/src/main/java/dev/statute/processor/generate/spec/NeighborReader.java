package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.Status.Neighbor;
import dev.statute.processor.generate.spec.YamlNode.Entry;
import java.util.List;
import java.util.Optional;

/** Reads which codes are easily mistaken for a status code, with a sentence about each. */
final class NeighborReader {

  static final String FIELD = "compare";

  private static final String A_MAP = "a map such as {403: The client is known.}";

  private final SpecProblems problems;
  private final SpecValues values;

  NeighborReader(SpecProblems problems, SpecValues values) {
    this.problems = problems;
    this.values = values;
  }

  /** Reads the field of an entry, in the order of the file. */
  List<Located<Neighbor>> read(SpecFields fields, Optional<Integer> ownCode) {
    return fields.optional(FIELD, (field, node) -> values.shortMapping(field, node, A_MAP)).stream()
        .flatMap(mapping -> mapping.entries().stream())
        .flatMap(entry -> neighbor(entry, ownCode).stream())
        .toList();
  }

  private Optional<Located<Neighbor>> neighbor(Entry entry, Optional<Integer> ownCode) {
    SpecPosition position = entry.key().position();
    Optional<Integer> code = values.code(FIELD, entry.key());
    Optional<Located<String>> difference = values.prose(FIELD, entry.value());
    if (code.isPresent() && code.equals(ownCode)) {
      return problems.expected(
          position, FIELD, entry.key().text() + ", the code of this entry", "another code");
    }
    return code.flatMap(
        number ->
            difference.map(text -> new Located<>(position, new Neighbor(number, text.value()))));
  }
}
