package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.entry;
import static dev.statute.processor.generate.spec.SpecCase.field;
import static dev.statute.processor.generate.spec.SpecCase.good;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spec files that look odd, go to a limit, or use every field, and are right. */
public final class GoodSpecs {

  private GoodSpecs() {}

  static List<SpecCase> all() {
    return Stream.of(files(), names(), values(), limits()).flatMap(List::stream).toList();
  }

  /** Those whose names and texts are hard on generated code. */
  public static List<SpecCase> inCode() {
    return Stream.of(names(), limits()).flatMap(List::stream).toList();
  }

  private static List<SpecCase> files() {
    String spec = entry("{code: 461, phrase: Not Today}");
    return List.of(
        good("no status code at all", HEAD + "  []\n"),
        good("a byte order mark", "\uFEFF" + spec),
        good("CR LF", spec.replace("\n", "\r\n")),
        good("lone CR", spec.replace("\n", "\r")),
        good("the version of YAML", "%YAML 1.2\n---\n" + spec + "...\n"),
        good("no line end at the end", spec.strip()),
        good("JSON", "{\"vendor\": \"acme\", \"type\": \"Acme\", \"statuses\": []}"),
        good("quoted keys", "'vendor': acme\n\"type\": Acme\nstatuses: []\n"),
        good("a name written as an escape", "vendor: \"\\x61cme\"\ntype: Acme\nstatuses: []\n"),
        good("a supplementary character", "title: \uD83D\uDE00\n" + spec));
  }

  private static List<SpecCase> names() {
    return List.of(
        good("an id with a digit and hyphens", HEAD.replace("acme", "a1-b2-3c") + "  []\n"),
        good("an id that is a keyword", HEAD.replace("acme", "class") + "  []\n"),
        good("a name of 120 characters", limitOfNames()),
        good("a name that only starts like a device", HEAD.replace("Acme", "Console") + "  []\n"),
        good("no prefix", "prefix: \"\"\n" + entry("{code: 461, phrase: Not Today}")),
        good("a prefix that is a device", "prefix: CON\n" + entry("{code: 461, phrase: Aux}")),
        good("phrases that are keywords", phrases("class", "record", "var", "sealed", "yield")),
        good("phrases that are types of a holder", phrases("Code", "Text")),
        good("phrases of one letter", phrases("A", "B")),
        good("phrases that are devices", phrases("CON", "nul", "Com1")),
        good(
            "phrases that are types of java.lang",
            phrases("String", "Object", "Override", "Integer", "Class", "Deprecated", "Throwable")),
        good("a phrase that gives no name, with one", entry("{code: 461, phrase: 4XX, name: ANY}")),
        good("a phrase with signs", phrases("a/b", "C:\\users", "C$D", "E\"F")),
        good(
            "an alias that gives the same constant",
            field("aliases: [NO, {phrase: No, name: NOT}]")));
  }

  private static String phrases(String... phrases) {
    return HEAD
        + IntStream.range(0, phrases.length)
            .mapToObj(i -> "  - {code: " + (461 + i) + ", phrase: '" + phrases[i] + "'}\n")
            .collect(Collectors.joining());
  }

  private static String limitOfNames() {
    String name = "A".repeat(120);
    return "vendor: "
        + name.toLowerCase(java.util.Locale.ROOT)
        + "\ntype: B"
        + name.substring(1)
        + "\nprefix: "
        + name
        + "\nstatuses:\n  - {code: 461, phrase: C"
        + name.substring(1)
        + ", aliases: [{phrase: D, name: "
        + name
        + "}]}\n";
  }

  private static List<SpecCase> values() {
    return List.of(
        good(
            "the least and the greatest code",
            HEAD
                + "  - {code: 100, phrase: One}\n  - {code: 600, phrase: Two}\n  - {code: 999, phrase: Three}\n"),
        good(
            "codes in no order",
            HEAD + "  - {code: 462, phrase: One}\n  - {code: 461, phrase: Two}\n"),
        good("words of the core schema", field("content: False, cacheable: TRUE, exception: true"))
            .refusedBySchema("The parser in front of the schema knows small letters only."),
        good("replaced codes of no vendor", "replaces: [999, 502, 100]\n" + HEAD + "  []\n"),
        good("no replaced code", "replaces: []\n" + HEAD + "  []\n"),
        good("no sender", field("sender: []")),
        good("every sender", field("sender: [origin, gateway, log, internal, client]")),
        good("empty lists", field("aliases: [], headers: {required: [], optional: []}")),
        good("no headers", field("headers: {}")),
        good("nothing to compare with", field("compare: {}")),
        good(
            "codes to compare with that the registry may have", field("compare: {999: A, 100: B}")),
        good("a difference on two lines with a tab", field("compare: {462: \"a\\n\\tb\"}")),
        good("words that YAML 1.1 read as booleans", field("summary: yes, reference: no")),
        good("a summary on two lines with a tab", field("summary: \"a\\n\\tb\"")),
        good(
            "text that turns around",
            field("summary: \"a\\u202e\\u2028b\", reference: \"\\u0410\"")),
        good("an escaped pair of surrogates", field("summary: \"\\ud83d\\ude00\"")),
        good(
            "every field",
            "vendor: acme\ntype: Acme\nprefix: Own\ntitle: Acme Inc.\nsource: a wiki\nreplaces: [502, 461]\nstatuses:\n"
                + "  - code: 461\n    phrase: Not Today\n    name: TODAY_NOT\n    summary: Closed.\n"
                + "    compare:\n      503: Overloaded.\n      462: Closed for good.\n"
                + "    aliases: [Closed, {phrase: 4 Ever, name: EVER}]\n    sender: [origin, log]\n"
                + "    state: proposed\n    content: false\n    cacheable: true\n    exception: true\n"
                + "    headers: {required: [Retry-After], optional: [Vary]}\n    reference: wiki\n"));
  }

  private static List<SpecCase> limits() {
    String emoji = "\uD83D\uDE00";
    return List.of(
        good(
            "a text of 1000 characters",
            "title: "
                + emoji.repeat(1000)
                + "\nsource: "
                + "a".repeat(1000)
                + "\n"
                + entry("{code: 461, name: NO, phrase: " + emoji.repeat(1000) + "}")),
        good("a summary of 10000 characters", field("summary: " + emoji.repeat(10_000))),
        good(
            "a difference of 10000 characters",
            field("compare: {462: " + emoji.repeat(10_000) + "}")),
        good(
            "ten codes to compare with",
            field(
                "compare: {"
                    + IntStream.range(470, 480)
                        .mapToObj(code -> code + ": A")
                        .collect(Collectors.joining(", "))
                    + "}")),
        good("ten aliases", field("aliases: [" + numbered("B") + "]")),
        good(
            "ten headers",
            field(
                "headers: {required: [" + numbered("B") + "], optional: [" + numbered("C") + "]}")),
        good("a header of 120 characters", field("headers: {required: [" + "A".repeat(120) + "]}")),
        good(
            "headers that are keywords",
            field(
                "headers: {required: [class, record, \"1\", \"_\", \"!\", 1st, detail, cause, header]}")));
  }

  private static String numbered(String name) {
    return IntStream.range(0, 10).mapToObj(i -> name + i).collect(Collectors.joining(", "));
  }
}
