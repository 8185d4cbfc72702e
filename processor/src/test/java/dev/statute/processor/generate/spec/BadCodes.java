package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.A_CODE;
import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.ROOT_FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.bad;
import static dev.statute.processor.generate.spec.SpecCase.entry;

import java.util.List;
import java.util.stream.Stream;

/** Files with wrong status codes. */
final class BadCodes {

  private static final String NO_YAML = "The parser in front of the schema refuses it.";
  private static final String NUMBER = "To a schema it is a whole number.";
  private static final String UNIQUE = "A schema compares items as a whole, and with no others.";

  private BadCodes() {}

  static List<SpecCase> cases() {
    return Stream.of(codes(), replaced()).flatMap(List::stream).toList();
  }

  private static List<SpecCase> codes() {
    return List.of(
        bad("a code: two digits", entry("{code: 99, phrase: A}"), "4:12: code: found 99" + A_CODE),
        bad(
            "a code: four digits",
            entry("{code: 1000, phrase: A}"),
            "4:12: code: found 1000" + A_CODE),
        bad("a code: negative", entry("{code: -1, phrase: A}"), "4:12: code: found -1" + A_CODE),
        bad("a code: zero", entry("{code: 0, phrase: A}"), "4:12: code: found 0" + A_CODE),
        bad(
            "a code: nothing",
            entry("{code: ~, phrase: A}"),
            "4:12: code: found nothing (~)" + A_CODE),
        bad(
            "a code: nothing at all",
            entry("{code: , phrase: A}"),
            "4:11: code: found nothing" + A_CODE),
        bad(
            "a code: a word",
            entry("{code: yes, phrase: A}"),
            "4:12: code: found the text \"yes\"" + A_CODE),
        bad(
            "a code: a quoted number",
            entry("{code: \"404\", phrase: A}"),
            "4:12: code: found the text \"404\"" + A_CODE),
        bad(
            "a code: a fraction",
            entry("{code: 404.5, phrase: A}"),
            "4:12: code: found 404.5" + A_CODE),
        bad(
                "a code: ten to the fifth digits",
                entry("{code: " + "4".repeat(100_000) + ", phrase: A}"),
                "4:12: code: found 4444444444444444444444444444444444444444..." + A_CODE)
            .unreadableForSchema(NO_YAML),
        bad(
            "a code: a list",
            entry("{code: [404], phrase: A}"),
            "4:12: code: found a list" + A_CODE),
        bad(
            "a code: a map",
            entry("{code: {a: 404}, phrase: A}"),
            "4:12: code: found a map" + A_CODE),
        bad("a code: true", entry("{code: true, phrase: A}"), "4:12: code: found true" + A_CODE),
        bad(
            "a code: infinity",
            entry("{code: .inf, phrase: A}"),
            "4:12: code: found .inf" + A_CODE),
        bad(
            "a code: not a number",
            entry("{code: .nan, phrase: A}"),
            "4:12: code: found .nan" + A_CODE),
        bad(
            "a code: a class of codes",
            entry("{code: 4XX, phrase: A}"),
            "4:12: code: found the text \"4XX\"" + A_CODE),
        bad(
            "a code: letters for digits",
            entry("{code: 4O4, phrase: A}"),
            "4:12: code: found the text \"4O4\"" + A_CODE),
        bad(
            "a code: Arabic digits",
            entry("{code: \u0664\u0660\u0664, phrase: A}"),
            "4:12: code: found the text \"\\u0664\\u0660\\u0664\"" + A_CODE),
        bad(
            "a code: a leading zero",
            entry("{code: 0404, phrase: A}"),
            "4:12: code: found 0404" + A_CODE),
        bad(
            "a code: hexadecimal",
            entry("{code: 0x194, phrase: A}"),
            "4:12: code: found 0x194" + A_CODE),
        bad(
                "a code: an exponent",
                entry("{code: 4e2, phrase: A}"),
                "4:12: code: found 4e2" + A_CODE)
            .acceptedBySchema(NUMBER),
        bad(
                "a code: a fraction of zero",
                entry("{code: 404.0, phrase: A}"),
                "4:12: code: found 404.0" + A_CODE)
            .acceptedBySchema(NUMBER),
        bad("a code: octal", entry("{code: 0o624, phrase: A}"), "4:12: code: found 0o624" + A_CODE),
        bad("a code: a plus", entry("{code: +404, phrase: A}"), "4:12: code: found +404" + A_CODE),
        bad(
            "a code: an underscore",
            entry("{code: 4_04, phrase: A}"),
            "4:12: code: found the text \"4_04\"" + A_CODE),
        bad("no code at all", entry("{phrase: A}"), "4:5: code: the required field is missing"),
        bad(
                "a code twice",
                HEAD
                    + "  - {code: 461, phrase: No}\n  - {code: 462, phrase: So}\n  - {code: 461, phrase: Go}\n  - {code: 461, phrase: Oh}\n",
                "6:12: code: 461 is repeated; remove it, or the first one at 4:12",
                "7:12: code: 461 is repeated; remove it, or the first one at 4:12")
            .acceptedBySchema(UNIQUE));
  }

  private static List<SpecCase> replaced() {
    return List.of(
        bad(
            "one replaced code without a list",
            "replaces: 502\n" + HEAD + "  []\n",
            "1:11: replaces: found 502, expected a list such as [502, 504]"),
        bad(
            "replaced codes: nothing at all",
            "replaces:\n" + HEAD + "  []\n",
            "1:10: replaces: found nothing, expected a list such as [502, 504]"),
        bad(
            "replaced codes that are none, and another mistake",
            "replaces: [99, 1000, \"502\", 5XX, [502], {code: 502}, ~, 504]\n"
                + entry("{code: 99, phrase: A}"),
            "1:12: replaces: found 99" + A_CODE,
            "1:16: replaces: found 1000" + A_CODE,
            "1:22: replaces: found the text \"502\"" + A_CODE,
            "1:29: replaces: found the text \"5XX\"" + A_CODE,
            "1:34: replaces: found a list" + A_CODE,
            "1:41: replaces: found a map" + A_CODE,
            "1:54: replaces: found nothing (~)" + A_CODE,
            "5:12: code: found 99" + A_CODE),
        bad(
            "a replaced code twice",
            "replaces: [502, 504, 502]\n" + HEAD + "  []\n",
            "1:22: replaces: 502 is repeated; remove it, or the first one at 1:12"),
        bad(
            "replaced codes in a field that is mistyped",
            "replace: [502]\n" + HEAD + "  []\n",
            "1:1: \"replace\": found an unknown field, expected one of "
                + ROOT_FIELDS
                + "; did you mean \"replaces\"?"));
  }
}
