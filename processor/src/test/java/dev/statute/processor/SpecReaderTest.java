package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpecReaderTest {

  private static final String HEAD = "vendor: acme\ntype: Acme\nstatuses:\n";
  private static final String FIELDS =
      "the fields here are code, phrase, aliases, name, summary, sender, state, content, headers, cacheable, exception, reference";
  private static final String NAME_RULE =
      "a constant's name such as NOT_FOUND, of at most 120 characters";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("%YAML 2.0\n---\na: b\n", "1:1: not valid YAML: Version{major=2, minor=0}"),
        arguments(
            "a: \"\\UFFFFFFFF\"\n",
            "1:1: not valid YAML: For input string: \"FFFFFFFF\" under radix 16"),
        arguments(
            HEAD
                + "  - {code: 461, phrase: A, headers: {required: [Allow], optional: [Vary, allow]}}\n",
            "4:74: headers: allow stands here a second time"),
        arguments("", "1:1: the file is empty; a spec starts with \"vendor:\""),
        arguments("# only a comment\n", "1:1: the file is empty; a spec starts with \"vendor:\""),
        arguments(
            "- a\n",
            "1:1: spec: found a list, expected a map with the fields vendor, type, prefix, title, source, statuses"),
        arguments(
            "vendor: a\n---\nvendor: b\n",
            "2:1: a second document starts here; a spec file holds one, for one vendor"),
        arguments(
            "a: &x 1\n", "1:4: YAML anchors (\"&name\") are not allowed; write the value out"),
        arguments("a: *x\n", "1:4: YAML aliases (\"*name\") are not allowed; write the value out"),
        arguments(
            "a: !!java.net.URL x\n",
            "1:4: YAML tags (\"!name\") are not allowed; write the plain value"),
        arguments("a: 1\nb: 2\na: 3\n", "3:1: the key \"a\" stands here a second time"),
        arguments("[".repeat(5000), "1:17: nested deeper than 16 levels"),
        arguments("a: \"\u0000\"\n", "1:5: the character U+0000 is not allowed in YAML"),
        arguments("a: [b\n", "2:1: not valid YAML: expected ',' or ']', but got <stream end>"),
        arguments(
            "\tvendor: a\n",
            "1:1: not valid YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        arguments(
            "vendor: Acme Inc\ntype: acme\nstatuses: 1\n",
            "1:9: vendor: found the text \"Acme Inc\", expected a lower-case id such as aws-elb",
            "2:7: type: found the text \"acme\", expected the name of a Java class such as AwsElb",
            "3:11: statuses: found 1, expected a list of status codes"),
        arguments(
            "title: x\n",
            "1:1: statuses: this field is missing",
            "1:1: type: this field is missing",
            "1:1: vendor: this field is missing"),
        arguments(
            "vendor: acme\ntype: Acme\nprefix: a.b\nstatuses: []\n",
            "3:9: prefix: found the text \"a.b\", expected the start of a Java class name such as AwsElb, or \"\""),
        arguments(
            HEAD + "  - cod: 461\n    phrase: A\n",
            "4:5: unknown field \"cod\"; " + FIELDS + "; did you mean \"code\"?"),
        arguments(HEAD + "  - {code: 99, phrase: A}\n", code("99")),
        arguments(HEAD + "  - {code: 1000, phrase: A}\n", code("1000")),
        arguments(HEAD + "  - {code: -1, phrase: A}\n", code("-1")),
        arguments(HEAD + "  - {code: 0404, phrase: A}\n", code("0404")),
        arguments(HEAD + "  - {code: 0x194, phrase: A}\n", code("0x194")),
        arguments(HEAD + "  - {code: 4e2, phrase: A}\n", code("4e2")),
        arguments(HEAD + "  - {code: 404.0, phrase: A}\n", code("404.0")),
        arguments(HEAD + "  - {code: \"404\", phrase: A}\n", code("the text \"404\"")),
        arguments(HEAD + "  - {code: yes, phrase: A}\n", code("the text \"yes\"")),
        arguments(HEAD + "  - {code: ~, phrase: A}\n", code("nothing")),
        arguments(
            HEAD + "  - {code: " + "4".repeat(100_000) + ", phrase: A}\n",
            code("4".repeat(40) + "...")),
        arguments(
            HEAD + "  - {code: 461, phrase: 500}\n",
            "4:25: phrase: found 500, expected text; put it in quotes if it is meant as text"),
        arguments(
            HEAD + "  - {code: 461, phrase: \" \"}\n",
            "4:25: phrase: found the text \" \", expected text that is not blank"),
        arguments(
            HEAD + "  - {code: 461, phrase: \"a\\nb\"}\n",
            "4:25: phrase: found the text \"a\\nb\", expected text on one line"),
        arguments(
            HEAD + "  - {code: 461, phrase: 4XX}\n",
            "4:25: phrase: no Java name can be made from \"4XX\"; write {phrase: ..., name: ...} with "
                + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: \u0410cme}\n",
            "4:25: phrase: no Java name can be made from \"\\u0410cme\"; write {phrase: ..., name: ...} with "
                + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: A, name: class}\n",
            "4:34: name: found the text \"class\", expected " + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: A, name: _}\n",
            "4:34: name: found the text \"_\", expected " + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: A, name: A$B}\n",
            "4:34: name: found the text \"A$B\", expected " + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: A, aliases: [1XXX Error]}\n",
            "4:38: aliases: no Java name can be made from \"1XXX Error\"; write {phrase: ..., name: ...} with "
                + NAME_RULE),
        arguments(
            HEAD + "  - {code: 461, phrase: A, sender: origin}\n",
            "4:36: sender: found the text \"origin\", expected a list such as [origin]"),
        arguments(
            HEAD + "  - {code: 461, phrase: A, sender: [orign]}\n",
            "4:37: sender: found the text \"orign\", expected one of origin, gateway, log, internal, client; did you mean \"origin\"?"),
        arguments(
            HEAD + "  - {code: 461, phrase: A, state: Current}\n",
            "4:35: state: found the text \"Current\", expected one of current, temporary, reserved, deprecated, obsolete, unused, proposed; did you mean \"current\"?"),
        arguments(
            HEAD + "  - {code: 461, phrase: A, content: no}\n",
            "4:37: content: found the text \"no\", expected true or false"),
        arguments(
            HEAD + "  - {code: 461, phrase: A, headers: {required: [\"A B\"]}}\n",
            "4:49: required: found the text \"A B\", expected a header field name such as Retry-After"),
        arguments(
            HEAD + "  - {code: 461, phrase: A, headers: [Allow]}\n",
            "4:37: headers: found a list, expected a map with required: and optional:"),
        arguments(
            HEAD + "  - {code: 461, phrase: A}\n  - {code: 461, phrase: B}\n",
            "5:12: code: 461 stands here a second time; the first is in line 4"),
        arguments(
            HEAD + "  - 461\n",
            "4:5: statuses: found 461, expected a map with a code and a phrase"));
  }

  private static String code(String found) {
    return "4:12: code: found "
        + found
        + ", expected a decimal number from 100 to 999, without quotes";
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsSaidWithItsPlace(org.junit.jupiter.params.aggregator.ArgumentsAccessor row) {
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      expected.add("acme.yaml:" + row.getString(i));
    }
    assertThat(mistakes(row.getString(0).getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void allMistakesComeOutAtOnceInTheOrderOfTheFile() {
    String spec = HEAD + "  - {code: 1, phrase: 2, sender: [x], state: y}\n  - {code: 461}\n";
    assertThat(mistakes(spec.getBytes(StandardCharsets.UTF_8)))
        .extracting(message -> message.substring(0, message.indexOf(": ")))
        .containsExactly(
            "acme.yaml:4:12",
            "acme.yaml:4:23",
            "acme.yaml:4:35",
            "acme.yaml:4:46",
            "acme.yaml:5:5");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThat(mistakes(new byte[] {'a', ':', ' ', (byte) 0xC3, 0x28}))
        .containsExactly("acme.yaml:1:4: the file is not UTF-8");
    assertThat(mistakes("vendor: acme".getBytes(StandardCharsets.UTF_16)))
        .containsExactly("acme.yaml:1:1: the file is not UTF-8");
  }

  @Test
  void aFileOverOneMebibyteIsRefused() {
    byte[] bytes = ("a: " + "b".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
    assertThat(mistakes(bytes))
        .containsExactly("acme.yaml:1:1: the file is too large; at most 1048576 bytes are read");
  }

  @Test
  void aByteOrderMarkAndAnyLineEndAreFine() {
    String spec = "\uFEFF" + HEAD + "  - {code: 600, phrase: A}\n  - {code: 999, phrase: B}\n";
    assertThat(mistakes(spec.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(mistakes(spec.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(mistakes(spec.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void whatIsNotWrittenHasADefault() {
    VendorSpec spec = read(HEAD + "  - {code: 461, phrase: Not Today}\n");
    assertThat(spec.prefix()).isEqualTo("Acme");
    assertThat(spec.title()).isEqualTo("acme");
    assertThat(spec.statuses().get(0).value())
        .isEqualTo(
            new Status(
                461,
                "Not Today",
                new JavaName("NOT_TODAY", "NotToday"),
                List.of(),
                "",
                List.of(dev.statute.meta.Sender.ORIGIN),
                dev.statute.meta.State.CURRENT,
                true,
                Status.Headers.NONE,
                false,
                true,
                ""));
  }

  private static VendorSpec read(String text) {
    List<VendorSpec> specs = new ArrayList<>();
    SpecReader.read(file(text.getBytes(StandardCharsets.UTF_8))).handle(specs::add, problems -> {});
    return specs.get(0);
  }

  private static List<String> mistakes(byte[] bytes) {
    List<String> messages = new ArrayList<>();
    SpecReader.read(file(bytes))
        .handle(
            spec -> {}, problems -> problems.forEach(problem -> messages.add(problem.message())));
    return messages;
  }

  private static SpecFile file(byte[] bytes) {
    return new SpecFile("acme.yaml", "acme.yaml", bytes);
  }
}
