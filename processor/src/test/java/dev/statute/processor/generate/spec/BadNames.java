package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.A_NAME;
import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.bad;
import static dev.statute.processor.generate.spec.SpecCase.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files with names that are invalid, or taken. */
final class BadNames {

  private static final String DERIVED = "No schema derives Java names.";

  /** Where each name of the file of {@link #everywhere} is, and what is expected there. */
  private static final Map<String, String> EXPECTED =
      Map.of(
          "1:9: vendor", "a lower-case id such as aws-elb, of at most 120 characters",
          "2:7: type", "the name of a Java class such as AwsElb, of at most 120 characters",
          "3:9: prefix",
              "the start of a Java class name such as AwsElb, of at most 120 characters, or \"\"",
          "5:34: name", A_NAME);

  private static final List<String> ALL =
      List.of("1:9: vendor", "2:7: type", "3:9: prefix", "5:34: name");
  private static final List<String> ALL_BUT_VENDOR = ALL.subList(1, 4);

  private BadNames() {}

  static List<SpecCase> cases() {
    return Stream.of(names(), phrases(), devices(), clashes()).flatMap(List::stream).toList();
  }

  private static List<SpecCase> names() {
    return List.of(
        everywhere("a keyword", "class", ALL_BUT_VENDOR),
        everywhere("record", "record", ALL_BUT_VENDOR),
        everywhere("var", "var", ALL_BUT_VENDOR),
        everywhere("sealed", "sealed", ALL_BUT_VENDOR),
        everywhere("an underscore", "_", ALL),
        everywhere("a digit first", "4XX", ALL),
        everywhere("a quote", "A\\\"B", ALL),
        everywhere("a dollar", "A$B", ALL),
        everywhere("a dot", "a.b", ALL),
        everywhere("a Cyrillic letter", "\\u0410cme", ALL),
        everywhere("a zero-width space", "A\\u200bB", ALL),
        everywhere("a sign that turns the text around", "A\\u202eB", ALL),
        everywhere("a folder above", "../x", ALL),
        everywhere("a folder", "a/b", ALL),
        everywhere("a backslash", "a\\\\b", ALL),
        text("empty", "", "text that is not blank", false),
        text("a space", " ", "text that is not blank", true),
        text("a line end", "A\\nB", "text on one line, without control characters", true),
        text("a line end behind it", "A\\n", "text on one line, without control characters", true),
        tooLong("120 characters and one", 121),
        tooLong("300 characters", 300),
        bad(
            "an id of many parts",
            HEAD.replace("acme", "a-".repeat(499) + "a") + "  []\n",
            "1:9: vendor: found the text \""
                + "a-".repeat(20)
                + "...\", expected "
                + EXPECTED.get("1:9: vendor")));
  }

  /** A file whose names are all the same text, which is written within double quotes. */
  private static String file(String name) {
    return "vendor: \"%s\"\ntype: \"%s\"\nprefix: \"%s\"\nstatuses:\n  - {code: 461, phrase: A, name: \"%s\"}\n"
        .replace("%s", name);
  }

  private static SpecCase everywhere(String what, String name, List<String> refused) {
    List<String> mistakes = new ArrayList<>();
    for (String field : refused) {
      mistakes.add(field + ": found the text \"" + name + "\", expected " + EXPECTED.get(field));
    }
    return bad("a name: " + what, file(name), mistakes.toArray(String[]::new));
  }

  private static SpecCase tooLong(String what, int length) {
    String name = "A".repeat(length);
    List<String> mistakes = new ArrayList<>();
    for (String field : ALL) {
      String found = ": found the text \"" + "A".repeat(40) + "...\", expected ";
      mistakes.add(field + found + EXPECTED.get(field));
    }
    return bad("a name: " + what, file(name), mistakes.toArray(String[]::new));
  }

  /** A name that is not even a text on one line. The prefix says what it says of all names. */
  private static SpecCase text(String what, String name, String expected, boolean noPrefix) {
    List<String> mistakes = new ArrayList<>();
    for (String field : ALL) {
      String found = ": found the text \"" + name + "\", expected ";
      if (!field.endsWith("prefix")) {
        mistakes.add(field + found + expected);
      } else if (noPrefix) {
        mistakes.add(field + found + EXPECTED.get(field));
      }
    }
    return bad("a name: " + what, file(name), mistakes.toArray(String[]::new));
  }

  private static List<SpecCase> phrases() {
    return Stream.of(
            phrase("4XX"),
            phrase("_"),
            phrase("$"),
            phrase("../."),
            phrase("(remark)"),
            phrase("\\u0410cme"),
            phrase("A\\u200bB"),
            phrase("A\\u202eB"),
            phrase("\\ud83d\\ude00".repeat(40), "\\ud83d\\ude00".repeat(40)),
            phrase("\\U0001F600".repeat(41), "\\ud83d\\ude00".repeat(40) + "..."),
            phrase("A".repeat(121), "A".repeat(40) + "..."),
            bad(
                    "an alias that gives no Java name",
                    entry("{code: 461, phrase: No, aliases: [1XXX Error]}"),
                    "4:39: aliases: found the text \"1XXX Error\", which does not give a Java name,"
                        + " expected {phrase: ..., name: ...} with "
                        + A_NAME)
                .acceptedBySchema(DERIVED))
        .toList();
  }

  private static SpecCase phrase(String phrase) {
    return phrase(phrase, phrase);
  }

  private static SpecCase phrase(String phrase, String shown) {
    return bad(
            "a phrase without a Java name: " + shown,
            entry("{code: 461, phrase: \"" + phrase + "\"}"),
            "4:25: phrase: found the text \""
                + shown
                + "\", which does not give a Java name, expected one that does, or the field \"name\" with "
                + A_NAME)
        .acceptedBySchema(DERIVED);
  }

  private static List<SpecCase> devices() {
    return Stream.of(
            "CON", "Con", "Prn", "AUX", "NuL", "COM0", "Com1", "COM9", "LPT0", "Lpt1", "LPT9")
        .map(
            device ->
                bad(
                    "a device of Windows: " + device,
                    HEAD.replace("Acme", device) + "  []\n",
                    "2:7: type: found the text \""
                        + device
                        + "\", expected a name that Windows does not reserve for a device"))
        .toList();
  }

  private static List<SpecCase> clashes() {
    return Stream.of(
            type("Code", "holder"),
            type("Text", "holder"),
            type("Type", "holder"),
            type("Custom", "class of exceptions"),
            bad(
                "an alias that is the holder",
                HEAD.replace("Acme", "ACME") + "  - {code: 461, phrase: Later, aliases: [ACME]}\n",
                "4:25: aliases: the constant ACME would hide the type of that name; choose another name"),
            bad(
                "two phrases that become one name",
                HEAD + "  - {code: 461, phrase: Not now}\n  - {code: 462, phrase: Not-Now}\n",
                taken("5:25: phrase: the constant NOT_NOW")),
            bad(
                "Foo beside FOO",
                HEAD + "  - {code: 461, phrase: Foo Bar}\n  - {code: 462, phrase: FOOBAR}\n",
                taken("5:25: phrase: the type Foobar")),
            bad(
                "an alias that is another phrase",
                HEAD
                    + "  - {code: 461, phrase: One, aliases: [Two]}\n  - {code: 462, phrase: Two}\n",
                taken("5:25: phrase: the constant TWO")))
        .map(clash -> clash.acceptedBySchema(DERIVED))
        .toList();
  }

  private static SpecCase type(String type, String owner) {
    return bad(
        "a type named as one inside: " + type,
        HEAD.replace("Acme", type) + "  []\n",
        "2:7: type: the type "
            + type
            + " is already used by a type inside every "
            + owner
            + "; choose another name");
  }

  private static String taken(String name) {
    return name + " is already used by %s:4; give it another name with the field \"name\"";
  }
}
