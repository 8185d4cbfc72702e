package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.ROOT_FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.bad;
import static dev.statute.processor.generate.spec.SpecCase.entry;
import static dev.statute.processor.generate.spec.SpecCase.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files with wrong fields and values. */
final class BadFields {

  private static final String UNIQUE = "A schema compares items as a whole, and with no others.";

  private BadFields() {}

  static List<SpecCase> cases() {
    return List.of(
        bad(
            "a list where the spec is expected",
            "- a\n",
            "1:1: spec: found a list, expected a map with the fields " + ROOT_FIELDS),
        bad(
            "a word where the spec is expected",
            "acme\n",
            "1:1: spec: found the text \"acme\", expected a map with the fields " + ROOT_FIELDS),
        bad(
            "nothing of what is required",
            "title: x\n",
            "1:1: vendor: the required field is missing",
            "1:1: type: the required field is missing",
            "1:1: statuses: the required field is missing"),
        bad(
            "an unknown field of the spec",
            "vendr: acme\ntype: Acme\nstatuses:\n  []\n",
            "1:1: \"vendr\": found an unknown field, expected one of "
                + ROOT_FIELDS
                + "; did you mean \"vendor\"?"),
        bad(
            "a field far from all others",
            "color: red\n" + HEAD + "  []\n",
            "1:1: \"color\": found an unknown field, expected one of " + ROOT_FIELDS),
        bad(
            "an unknown field of a code",
            HEAD + "  - cod: 461\n    phrase: A\n",
            "4:5: \"cod\": found an unknown field, expected one of "
                + FIELDS
                + "; did you mean \"code\"?"),
        bad(
            "a field of the wrong case",
            entry("{Code: 461, phrase: A}"),
            "4:6: \"Code\": found an unknown field, expected one of "
                + FIELDS
                + "; did you mean \"code\"?"),
        bad(
            "a field that hides",
            entry("{code: 461, phrase: A, \"na\\u202eme\": B}"),
            "4:28: \"na\\u202eme\": found an unknown field, expected one of "
                + FIELDS
                + "; did you mean \"name\"?"),
        bad(
            "a field without a name",
            entry("{code: 461, phrase: No, \"\": B}"),
            "4:29: \"\": found an unknown field, expected one of " + FIELDS),
        bad(
            "a very long field",
            HEAD + "  - code: 461\n    phrase: No\n    ? " + "x".repeat(100_000) + "\n    : 1\n",
            "6:7: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\": found an unknown field, expected one of "
                + FIELDS),
        bad(
            "one code instead of a list",
            "vendor: acme\ntype: Acme\nstatuses: {code: 461, phrase: A}\n",
            "3:11: statuses: found a map, expected a list of status codes"),
        bad(
            "a number instead of a list",
            "vendor: acme\ntype: Acme\nstatuses: 1\n",
            "3:11: statuses: found 1, expected a list of status codes"),
        bad(
            "a number instead of a code",
            entry("461"),
            "4:5: statuses: found 461, expected a map with a code and a phrase"),
        bad(
            "one sender without a list",
            field("sender: origin"),
            "4:37: sender: found the text \"origin\", expected a list such as [origin]"),
        bad(
            "an unknown sender",
            field("sender: [orign]"),
            "4:38: sender: found the text \"orign\", expected one of origin, gateway, log, internal, client; did you mean \"origin\"?"),
        bad(
            "a list as a sender",
            field("sender: [[origin]]"),
            "4:38: sender: found a list, expected one of origin, gateway, log, internal, client"),
        bad(
            "a sender twice",
            field("sender: [origin, log, origin]"),
            "4:51: sender: \"origin\" is repeated; remove it, or the first one at 4:38"),
        bad(
            "a state of the wrong case",
            field("state: Current"),
            "4:36: state: found the text \"Current\", expected one of current, temporary, reserved, deprecated, obsolete, unused, proposed; did you mean \"current\"?"),
        bad(
            "an unknown state",
            field("state: retired"),
            "4:36: state: found the text \"retired\", expected one of current, temporary, reserved, deprecated, obsolete, unused, proposed"),
        bad(
            "a list as a state",
            field("state: [current]"),
            "4:36: state: found a list, expected one of current, temporary, reserved, deprecated, obsolete, unused, proposed"),
        bad(
            "a word that is no boolean",
            field("content: no, cacheable: yes, exception: 1"),
            "4:38: content: found the text \"no\", expected true or false",
            "4:53: cacheable: found the text \"yes\", expected true or false",
            "4:69: exception: found 1, expected true or false"),
        bad(
            "quoted booleans",
            field("content: \"true\""),
            "4:38: content: found the text \"true\", expected true or false"),
        bad(
            "a header without required or optional",
            field("headers: [Allow]"),
            "4:38: headers: found a list, expected a map with required: and optional:"),
        bad(
            "an unknown field of the headers",
            field("headers: {require: [Allow]}"),
            "4:39: \"require\": found an unknown field, expected one of required, optional; did you mean \"required\"?"),
        bad(
            "one header without a list",
            field("headers: {required: Allow}"),
            "4:49: required: found the text \"Allow\", expected a list of header field names"),
        bad(
            "a header field name with a space",
            field("headers: {required: [\"A B\"]}"),
            "4:50: required: found the text \"A B\", expected a header field name such as Retry-After, of at most 120 characters"),
        bad(
            "an empty header field name",
            field("headers: {optional: [\"\"]}"),
            "4:50: optional: found the text \"\", expected text that is not blank"),
        bad(
            "a header field name that is too long",
            field("headers: {optional: [" + "A".repeat(121) + "]}"),
            "4:50: optional: found the text \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA...\", expected a header field name such as Retry-After, of at most 120 characters"),
        bad(
            "a header twice",
            field("headers: {required: [Allow, Allow]}"),
            "4:57: headers: \"Allow\" is repeated; remove it, or the first one at 4:50"),
        bad(
                "a header twice in two lists",
                field("headers: {required: [Allow], optional: [Vary, allow]}"),
                "4:75: headers: \"allow\" is repeated; remove it, or the first one at 4:50")
            .acceptedBySchema(UNIQUE),
        bad(
            "eleven headers",
            field(
                "headers: {required: ["
                    + numbered("A", 11)
                    + "], optional: ["
                    + numbered("B", 11)
                    + "]}"),
            "4:49: required: found a list of 11, expected at most 10 items",
            "4:106: optional: found a list of 11, expected at most 10 items"),
        bad(
            "eleven aliases",
            field("aliases: [" + numbered("B", 11) + "]"),
            "4:38: aliases: found a list of 11, expected at most 10 items"),
        bad(
            "one alias without a list",
            field("aliases: B"),
            "4:38: aliases: found the text \"B\", expected a list of names"),
        bad(
            "an alias without a phrase",
            field("aliases: [{name: B}]"),
            "4:39: phrase: the required field is missing"),
        bad(
            "an alias that is a number",
            field("aliases: [1]"),
            "4:39: aliases: found 1, expected text; put it in quotes if it is meant as text"),
        bad(
            "an unknown field of an alias",
            field("aliases: [{phrase: B, nmae: C}]"),
            "4:51: \"nmae\": found an unknown field, expected one of phrase, name; did you mean \"name\"?"),
        bad(
            "an alias twice",
            field("aliases: [B, C, B]"),
            "4:45: aliases: \"B\" is repeated; remove it, or the first one at 4:39"),
        bad(
                "an alias twice in two ways",
                field("aliases: [B C, {phrase: B C, name: B_C}]"),
                "4:44: aliases: \"B C\" is repeated; remove it, or the first one at 4:39")
            .acceptedBySchema(UNIQUE),
        bad(
                "an alias that is the phrase",
                field("aliases: [No]"),
                "4:39: aliases: \"No\" is repeated; remove it, or the first one at 4:25")
            .acceptedBySchema(UNIQUE));
  }

  private static String numbered(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(", "));
  }
}
