package dev.statute.processor;

import java.util.List;

/** A node of a YAML document, with its place. */
sealed interface YamlNode {

  Position position();

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

  record Scalar(Position position, String text, ScalarType type) implements YamlNode {
    @Override
    public String describe() {
      return switch (type) {
        case NULL -> "nothing";
        case TEXT -> "the text " + SpecProblems.quoted(text);
        default -> SpecProblems.shortened(text);
      };
    }
  }

  record Sequence(Position position, List<YamlNode> items) implements YamlNode {
    @Override
    public String describe() {
      return "a list";
    }
  }

  record Mapping(Position position, List<Entry> entries) implements YamlNode {
    @Override
    public String describe() {
      return "a map";
    }
  }

  record Entry(Scalar key, YamlNode value) {}
}
