package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.ROOT_FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.bad;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files whose bytes are wrong. */
final class BadBytes {

  private static final String BYTES = "A schema sees the decoded text only.";
  private static final String NO_YAML = "The parser in front of the schema refuses it.";

  private BadBytes() {}

  static List<SpecCase> cases() {
    return List.of(
        bad(
            "an empty file",
            "",
            "1:1: spec: found nothing, expected a map with the fields " + ROOT_FIELDS),
        bad(
            "only a comment",
            "# only a comment\n",
            "1:1: spec: found nothing, expected a map with the fields " + ROOT_FIELDS),
        bad(
            "only the start of a document",
            "---\n",
            "2:1: spec: found nothing, expected a map with the fields " + ROOT_FIELDS),
        bad(
                "UTF-16 with its byte order mark",
                "vendor: acme".getBytes(StandardCharsets.UTF_16),
                "1:1: file: found UTF-16, expected UTF-8")
            .unreadableForSchema(NO_YAML),
        bad(
                "UTF-16, little end first",
                "\uFEFFa: b".getBytes(StandardCharsets.UTF_16LE),
                "1:1: file: found UTF-16, expected UTF-8")
            .unreadableForSchema(NO_YAML),
        bad(
                "UTF-16 without a mark",
                "a: b".getBytes(StandardCharsets.UTF_16BE),
                "1:1: YAML: found the character U+0000, which YAML does not allow")
            .unreadableForSchema(NO_YAML),
        bad(
                "two bytes that are no character",
                latin1("title: \u00C3\u0028\n" + HEAD + "  []\n"),
                "1:8: file: found the byte 0xC3, expected UTF-8")
            .acceptedBySchema(BYTES),
        bad(
                "a character cut in half at the end",
                latin1("\u00EF\u00BB\u00BF" + HEAD + "  []\n# \u00E2\u0082"),
                "5:3: file: found the byte 0xE2, expected UTF-8")
            .acceptedBySchema(BYTES),
        bad(
                "NUL",
                "a: \"\u0000\"\n",
                "1:5: YAML: found the character U+0000, which YAML does not allow")
            .unreadableForSchema(NO_YAML),
        bad(
                "a control character behind a long text",
                HEAD.replace("acme", "\"a\" # " + "x".repeat(3000) + "\uD83D\uDE00\u0007"),
                "1:3016: YAML: found the character U+0007, which YAML does not allow")
            .unreadableForSchema(NO_YAML),
        bad(
                "more than one mebibyte",
                HEAD + "  []\n# " + "b".repeat(1 << 20),
                "1:1: file: found more than 1048576 bytes, expected at most 1048576")
            .acceptedBySchema(BYTES),
        bad(
                "four megabytes",
                HEAD.replace("acme", "a".repeat(4_000_000)),
                "1:1: file: found more than 1048576 bytes, expected at most 1048576")
            .unreadableForSchema(NO_YAML));
  }

  /** A file whose bytes are the given characters. */
  private static byte[] latin1(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }
}
