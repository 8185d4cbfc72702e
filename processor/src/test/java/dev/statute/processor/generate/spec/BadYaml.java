package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.A_CODE;
import static dev.statute.processor.generate.spec.SpecCase.FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.ROOT_FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.bad;

import java.util.List;

/** Files that are wrong as YAML, or are YAML that a spec may not use. */
final class BadYaml {

  private static final String GONE =
      "Anchors, tags and repeated keys are gone when a schema looks.";
  private static final String NO_YAML = "The parser in front of the schema refuses it.";

  private BadYaml() {}

  static List<SpecCase> cases() {
    return List.of(
        bad(
                "a tab as indentation",
                HEAD + "\t- {code: 461, phrase: A}\n",
                "4:1: YAML: found character '\\t(TAB)' that cannot start any token; indent with spaces (while scanning for the next token)")
            .unreadableForSchema(NO_YAML),
        bad(
                "five thousand lists in each other",
                "[".repeat(5000),
                "1:17: YAML: found a value 17 levels deep, expected at most 16")
            .unreadableForSchema(NO_YAML),
        bad(
                "three thousand maps in each other",
                "{a: ".repeat(3000),
                "1:62: YAML: found a value 17 levels deep, expected at most 16")
            .unreadableForSchema(NO_YAML),
        bad(
            "sixteen levels, which are fine",
            HEAD.replace("acme", "[".repeat(15) + "]".repeat(15)) + "  []\n",
            "1:9: vendor: found a list, expected text"),
        bad(
            "a level more than sixteen",
            HEAD.replace("acme", "[".repeat(16) + "]".repeat(16)) + "  []\n",
            "1:24: YAML: found a value 17 levels deep, expected at most 16"),
        bad(
            "billion laughs",
            HEAD + "  - &a [lol, lol]\n  - &b [*a, *a]\n  - [*b, *b]\n",
            "4:5: YAML: found the anchor \"&a\", expected the value without it",
            "4:5: statuses: found a list, expected a map with a code and a phrase",
            "5:5: YAML: found the anchor \"&b\", expected the value without it",
            "5:5: statuses: found a list, expected a map with a code and a phrase",
            "5:9: YAML: found the alias \"*a\", expected the value written out",
            "5:13: YAML: found the alias \"*a\", expected the value written out",
            "6:5: statuses: found a list, expected a map with a code and a phrase",
            "6:6: YAML: found the alias \"*b\", expected the value written out",
            "6:10: YAML: found the alias \"*b\", expected the value written out"),
        bad(
            "a list that holds itself",
            "vendor: &a [*a]\ntype: Acme\nstatuses: []\n",
            "1:9: YAML: found the anchor \"&a\", expected the value without it",
            "1:9: vendor: found a list, expected text",
            "1:13: YAML: found the alias \"*a\", expected the value written out"),
        bad(
                "a Java class as a tag",
                "vendor: !!java.net.URL x\ntype: Acme\nstatuses: []\n",
                "1:9: YAML: found the tag \"!!java.net.URL\", expected the plain value")
            .acceptedBySchema(GONE),
        bad(
            "a tag of its own on a list",
            "vendor: acme\ntype: Acme\nstatuses: !mine\n  - {code: 99, phrase: A}\n",
            "3:11: YAML: found the tag \"!mine\", expected the plain value",
            "4:12: code: found 99" + A_CODE),
        bad(
                "tags say nothing about values",
                "vendor: !!str acme\ntype: ! Acme\nstatuses:\n  - {code: !!int \"461\", phrase: !!str 500}\n",
                "1:9: YAML: found the tag \"!!str\", expected the plain value",
                "2:7: YAML: found the tag \"!\", expected the plain value",
                "4:12: YAML: found the tag \"!!int\", expected the plain value",
                "4:33: YAML: found the tag \"!!str\", expected the plain value")
            .acceptedBySchema(GONE),
        bad(
                "an anchor on a good value",
                "vendor: &x acme\ntype: Acme\nstatuses: []\n",
                "1:9: YAML: found the anchor \"&x\", expected the value without it")
            .acceptedBySchema(GONE),
        bad(
            "an anchor on a bad value",
            "vendor: &x Acme\ntype: Acme\nstatuses: []\n",
            "1:9: YAML: found the anchor \"&x\", expected the value without it",
            "1:9: vendor: found the text \"Acme\", expected a lower-case id such as aws-elb, of at most 120 characters"),
        bad(
            "an alias in every place",
            "vendor: *a\ntype: *b\nprefix: *c\nstatuses:\n  - {code: *d, phrase: *e, sender: [*f], state: *g, content: *h, headers: *i, aliases: *j}\n  - *k\nreplaces: [*l]\n",
            "1:9: YAML: found the alias \"*a\", expected the value written out",
            "2:7: YAML: found the alias \"*b\", expected the value written out",
            "3:9: YAML: found the alias \"*c\", expected the value written out",
            "5:12: YAML: found the alias \"*d\", expected the value written out",
            "5:24: YAML: found the alias \"*e\", expected the value written out",
            "5:37: YAML: found the alias \"*f\", expected the value written out",
            "5:49: YAML: found the alias \"*g\", expected the value written out",
            "5:62: YAML: found the alias \"*h\", expected the value written out",
            "5:75: YAML: found the alias \"*i\", expected the value written out",
            "5:88: YAML: found the alias \"*j\", expected the value written out",
            "6:5: YAML: found the alias \"*k\", expected the value written out",
            "7:12: YAML: found the alias \"*l\", expected the value written out"),
        bad(
                "an anchor on a key",
                "&x vendor: acme\ntype: Acme\nstatuses: []\n",
                "1:1: YAML: found the anchor \"&x\", expected the value without it")
            .acceptedBySchema(GONE),
        bad(
                "an alias as a key",
                "*x : acme\ntype: Acme\nstatuses: []\n",
                "1:1: YAML: found the alias \"*x\", expected the value written out")
            .unreadableForSchema(NO_YAML),
        bad(
                "aliases as a key and as its value",
                "*x : *y\ntype: Acme\nstatuses: []\n",
                "1:1: YAML: found the alias \"*x\", expected the value written out")
            .unreadableForSchema(NO_YAML),
        bad(
                "a tag on a key",
                "!!str vendor: acme\ntype: Acme\nstatuses: []\n",
                "1:1: YAML: found the tag \"!!str\", expected the plain value")
            .acceptedBySchema(GONE),
        bad(
                "two documents",
                HEAD + "  []\n---\nvendor: b\n",
                "5:1: YAML: found a second document, expected a single one: a spec file describes one vendor")
            .unreadableForSchema(NO_YAML),
        bad(
                "two documents that share the fields",
                "vendor: acme\n---\ntype: Acme\nstatuses: []\n",
                "2:1: YAML: found a second document, expected a single one: a spec file describes one vendor")
            .unreadableForSchema(NO_YAML),
        bad(
            "a merge key",
            HEAD + "  - <<: *base\n    code: 461\n",
            "4:5: YAML: found the merge key \"<<\", expected the fields written out"),
        bad(
            "a merge key with a map",
            HEAD + "  - <<: {code: &c 461}\n    phrase: A\n",
            "4:5: YAML: found the merge key \"<<\", expected the fields written out",
            "4:16: YAML: found the anchor \"&c\", expected the value without it"),
        bad(
                "a duplicate key",
                "vendor: acme\ntype: Acme\nvendor: other\nstatuses: []\n",
                "3:1: \"vendor\": this field is repeated; remove it, or the first one at 1:1")
            .acceptedBySchema(GONE),
        bad(
            "a duplicate key with an anchor in what is ignored",
            "vendor: acme\ntype: Acme\nstatuses: []\nvendor: [&x 1]\n",
            "4:1: \"vendor\": this field is repeated; remove it, or the first one at 1:1",
            "4:10: YAML: found the anchor \"&x\", expected the value without it"),
        bad(
            "a duplicate unknown key",
            "vendor: acme\ntype: Acme\nstatuses: []\nx: 1\nx: 2\n",
            "4:1: \"x\": found an unknown field, expected one of " + ROOT_FIELDS,
            "5:1: \"x\": this field is repeated; remove it, or the first one at 4:1"),
        bad(
                "a list as a key",
                "vendor: acme\ntype: Acme\nstatuses: []\n? [a]\n: b\n",
                "4:3: YAML: found a list as a key, expected a plain word")
            .unreadableForSchema(NO_YAML),
        bad(
                "a list as the key of an alias",
                "vendor: acme\ntype: Acme\nstatuses: []\n? [a]\n: *b\n",
                "4:3: YAML: found a list as a key, expected a plain word")
            .unreadableForSchema(NO_YAML),
        bad(
                "a map as a key",
                "{a: b}: c\n",
                "1:1: YAML: found a map as a key, expected a plain word")
            .unreadableForSchema(NO_YAML),
        bad(
            "all of them with the mistakes of fields",
            "vendor: &x acme\ntype: acme\ntype: *x\nstatuses:\n  - {cod: 461, phrase: !!str A}\n",
            "1:9: YAML: found the anchor \"&x\", expected the value without it",
            "2:7: type: found the text \"acme\", expected the name of a Java class such as AwsElb, of at most 120 characters",
            "3:1: \"type\": this field is repeated; remove it, or the first one at 2:1",
            "3:7: YAML: found the alias \"*x\", expected the value written out",
            "5:6: \"cod\": found an unknown field, expected one of "
                + FIELDS
                + "; did you mean \"code\"?",
            "5:24: YAML: found the tag \"!!str\", expected the plain value"),
        bad(
                "an anchor before a mistake in the syntax",
                "vendor: &x acme\ntype: [Acme\n",
                "1:9: YAML: found the anchor \"&x\", expected the value without it",
                "3:1: YAML: found <stream end>, expected ',' or ']' (while parsing a flow sequence)")
            .unreadableForSchema(NO_YAML),
        bad(
                "a list without an end",
                "a: [b\n",
                "2:1: YAML: found <stream end>, expected ',' or ']' (while parsing a flow sequence)")
            .unreadableForSchema(NO_YAML),
        bad(
                "a text without an end",
                "vendor: \"acme\n",
                "2:1: YAML: found unexpected end of stream (while scanning a quoted scalar)")
            .unreadableForSchema(NO_YAML),
        bad(
                "a very long unknown tag",
                "vendor: !" + "x".repeat(1000) + "!y z\n",
                "1:9: YAML: found undefined tag handle !" + "x".repeat(172) + "...")
            .unreadableForSchema(NO_YAML),
        bad(
                "a character that starts nothing",
                "vendor: @acme\n",
                "1:9: YAML: found character '@' that cannot start any token (while scanning for the next token)")
            .unreadableForSchema(NO_YAML),
        bad(
                "a map in a text",
                "vendor: acme: b\n",
                "1:13: YAML: mapping values are not allowed here; put text that contains \": \" in quotes")
            .unreadableForSchema(NO_YAML),
        bad(
                "another version of YAML",
                "%YAML 2.0\n---\n" + HEAD + "  []\n",
                "1:1: YAML: found %YAML 2.0, expected %YAML 1.2 or none")
            .unreadableForSchema(NO_YAML),
        bad(
                "another version below a comment",
                "# c\n%YAML 3.1\n---\n" + HEAD + "  []\n",
                "2:1: YAML: found %YAML 3.1, expected %YAML 1.2 or none")
            .unreadableForSchema(NO_YAML),
        bad(
                "an escape beyond all characters",
                "vendor: acme\ntype: \"\\U00110000\"\n",
                "2:10: YAML: found unknown escape character 00110000 (while scanning a double-quoted scalar)")
            .unreadableForSchema(NO_YAML),
        bad(
                "an escape beyond all numbers",
                "# \uD83D\uDE00 \\U0010FFFF\nvendor: acme\ntype: \"\\UFFFFFFFF\"\n",
                "3:8: YAML: found the escape \\UFFFFFFFF, expected one up to \\U0010FFFF")
            .unreadableForSchema(NO_YAML),
        bad(
                "an escape that would turn the message around",
                "vendor: \"\\\u202E\"\n",
                "1:11: YAML: found unknown escape character ?(8238) (while scanning a double-quoted scalar)")
            .unreadableForSchema(NO_YAML),
        bad(
            "a line separator is no line end",
            "vendor: \"\u2028\u2029\u0085\"\ntype: 1\nstatuses: []\n",
            "1:9: vendor: found the text \"\\u2028\\u2029\\u0085\", expected text on one line, without control characters",
            "2:7: type: found 1, expected text; put it in quotes if it is meant as text"));
  }
}
