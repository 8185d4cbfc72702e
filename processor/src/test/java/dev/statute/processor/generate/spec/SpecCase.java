package dev.statute.processor.generate.spec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A spec file, and what has to be said about it.
 *
 * @param name what is special about it
 * @param bytes the file
 * @param mistakes the messages in their order, from the line on; none if the file is good
 * @param schema what the JSON Schema makes of it
 * @param why why the schema and the reader differ; empty if they do not
 */
public record SpecCase(
    String name, byte[] bytes, List<String> mistakes, Schema schema, String why) {

  /** What the JSON Schema makes of a file. */
  enum Schema {
    REFUSES,
    ACCEPTS,
    /** It is no YAML to the parser in front of the schema. */
    CANNOT_READ
  }

  /** The lines before the first status code. */
  public static final String HEAD = "vendor: acme\ntype: Acme\nstatuses:\n";

  /** What messages expect of a list of fields, and of names. */
  static final String ROOT_FIELDS = "vendor, type, prefix, title, source, replaces, statuses";

  static final String FIELDS =
      "code, phrase, aliases, name, summary, compare, sender, state, content, headers, cacheable,"
          + " exception, reference";
  static final String A_CODE = ", expected a decimal number from 100 to 999, without quotes";
  static final String A_NAME = "a constant's name such as NOT_FOUND, of at most 120 characters";

  static SpecCase good(String name, String text) {
    return new SpecCase(name, bytes(text), List.of(), Schema.ACCEPTS, "");
  }

  /** A file that the reader and the schema refuse. */
  public static SpecCase bad(String name, String text, String... mistakes) {
    return bad(name, bytes(text), mistakes);
  }

  static SpecCase bad(String name, byte[] bytes, String... mistakes) {
    return new SpecCase(name, bytes, List.of(mistakes), Schema.REFUSES, "");
  }

  /** A file with one status code. */
  static String entry(String status) {
    return HEAD + "  - " + status + "\n";
  }

  /** A file with one status code that has a field more than it needs. */
  static String field(String field) {
    return entry("{code: 461, phrase: No, " + field + "}");
  }

  SpecCase refusedBySchema(String because) {
    return new SpecCase(name, bytes, mistakes, Schema.REFUSES, because);
  }

  SpecCase acceptedBySchema(String because) {
    return new SpecCase(name, bytes, mistakes, Schema.ACCEPTS, because);
  }

  SpecCase unreadableForSchema(String because) {
    return new SpecCase(name, bytes, mistakes, Schema.CANNOT_READ, because);
  }

  boolean isGood() {
    return mistakes.isEmpty();
  }

  /** The messages about the file at a location, which may name it a second time. */
  List<String> messages(String location) {
    return mistakes.stream()
        .map(mistake -> location + ":" + mistake.replace("%s", location))
        .toList();
  }

  /** What is found wrong with the file at a location. */
  public List<SpecProblem> problems(String location) {
    List<SpecProblem> problems = new ArrayList<>();
    SpecFile file = new SpecFile(location, location, bytes);
    CatalogueBuilder.build("com.example", Optional.empty(), SpecReader.read(List.of(file)))
        .handle(catalogue -> {}, problems::addAll);
    return problems;
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
