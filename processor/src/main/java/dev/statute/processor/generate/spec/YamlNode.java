package dev.statute.processor.generate.spec;

import java.util.List;

/** A node of a YAML document, with its position. */
sealed interface YamlNode {

  SpecPosition position();

  /** The name of the node in a message. */
  String describe();

  /** The type of a scalar in the core schema of YAML 1.2. */
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
   * @param complete whether every key could be read; if not, a missing field may be one of the
   *     unreadable keys
   */
  record Mapping(SpecPosition position, List<Entry> entries, boolean complete) implements YamlNode {
    @Override
    public String describe() {
      return "a map";
    }
  }

  /** A node that cannot be used, and that has been added to the problems. */
  record Refused(SpecPosition position) implements YamlNode {
    @Override
    public String describe() {
      return "what cannot be used";
    }
  }

  record Entry(Scalar key, YamlNode value) {}
}
