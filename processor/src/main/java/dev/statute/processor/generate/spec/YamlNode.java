package dev.statute.processor.generate.spec;

import java.util.List;

/** A node of a YAML document, with its place. */
sealed interface YamlNode {

  SpecPosition position();

  /** What a person would call the node in a message. */
  String describe();

  /** What a scalar is in the core schema of YAML 1.2. */
  enum ScalarType {
    TEXT,
    INTEGER,
    BOOLEAN,
    NULL,
    OTHER
  }

  record Scalar(SpecPosition position, String text, ScalarType type) implements YamlNode {
    @Override
    public String describe() {
      return switch (type) {
        case NULL -> text.isEmpty() ? "nothing" : "nothing (" + text + ")";
        case TEXT -> "the text " + Quoted.text(text);
        default -> Quoted.shortened(text);
      };
    }
  }

  record Sequence(SpecPosition position, List<YamlNode> items) implements YamlNode {
    @Override
    public String describe() {
      return "a list";
    }
  }

  /**
   * A map.
   *
   * @param complete whether every key could be read; where one could not, a field that is not there
   *     may well be meant by it
   */
  record Mapping(SpecPosition position, List<Entry> entries, boolean complete) implements YamlNode {
    @Override
    public String describe() {
      return "a map";
    }
  }

  /** A node that cannot be used, which has been written down as a mistake. */
  record Refused(SpecPosition position) implements YamlNode {
    @Override
    public String describe() {
      return "what cannot be used";
    }
  }

  record Entry(Scalar key, YamlNode value) {}
}
