package dev.statute.processor.generate.render;

import static java.util.stream.Collectors.joining;

import dev.statute.processor.generate.spec.JavaName;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Specs of a vendor with many status codes, each of which goes to some limit of the format. */
enum LargeSpecs {
  /** Of everything as much as there may be: the most constants, fields and parameters. */
  MOST_NAMES("Acme", "Acme", 10) {
    @Override
    String status(int code) {
      return "{code: %d, phrase: P %d, aliases: [%s], headers: {required: [%s], optional: [%s]}, reference: R%d}"
          .formatted(
              code,
              code,
              list(10, i -> "{phrase: a" + code + i + ", name: A" + code + i + "}"),
              list(10, i -> "R" + code + i),
              list(10, i -> "O" + code + i),
              code);
    }
  },

  /** The longest names, and as many of them as fit into 1 MiB. */
  LONGEST_NAMES(longName("Type"), longName("Prefix"), 7) {
    @Override
    String status(int code) {
      return "{code: %d, phrase: %s, aliases: [%s]}"
          .formatted(code, longName("P" + code), list(7, i -> longName("A" + code + i)));
    }
  },

  /** The longest references. */
  LONGEST_REFERENCES("Acme", "", 0) {
    @Override
    String status(int code) {
      return "{code: %d, phrase: P %d, summary: S., reference: %s}"
          .formatted(code, code, (code + " ").repeat(250).trim());
    }
  };

  /** The lowest and the highest number of a status code. */
  static final int FIRST = 100;

  static final int LAST = 999;

  private final String type;
  private final String prefix;
  private final int aliases;

  LargeSpecs(String type, String prefix, int aliases) {
    this.type = type;
    this.prefix = prefix;
    this.aliases = aliases;
  }

  abstract String status(int code);

  String type() {
    return type;
  }

  /** How many aliases each status code has. */
  int aliases() {
    return aliases;
  }

  /** The spec with the first status codes. */
  String yaml(int statuses) {
    String codes =
        IntStream.range(FIRST, FIRST + statuses).mapToObj(String::valueOf).collect(joining(", "));
    return "vendor: acme\ntype: %s\nprefix: \"%s\"\nreplaces: [%s]\nstatuses:\n"
            .formatted(type, prefix, codes)
        + IntStream.range(FIRST, FIRST + statuses)
            .mapToObj(code -> "  - " + status(code) + "\n")
            .collect(joining());
  }

  private static String list(int items, IntFunction<String> item) {
    return IntStream.range(0, items).mapToObj(item).collect(joining(", "));
  }

  /** A name of 120 characters. */
  private static String longName(String start) {
    return start + "x".repeat(JavaName.MAX_LENGTH - start.length());
  }
}
