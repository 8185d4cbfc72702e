package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.A_CODE;
import static dev.statute.processor.generate.spec.SpecCase.FIELDS;
import static dev.statute.processor.generate.spec.SpecCase.bad;
import static dev.statute.processor.generate.spec.SpecCase.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that compare a status code with others in a wrong way. */
final class BadNeighbors {

  private static final String A_MAP = ", expected a map such as {403: The client is known.}";

  private static final String TEXT = "text; put it in quotes if it is meant as text";

  private BadNeighbors() {}

  static List<SpecCase> cases() {
    return Stream.of(maps(), codes(), texts()).flatMap(List::stream).toList();
  }

  private static List<SpecCase> maps() {
    return List.of(
        bad(
            "compared: a list of codes",
            field("compare: [403, 407]"),
            "4:38: compare: found a list" + A_MAP),
        bad("compared: a code", field("compare: 403"), "4:38: compare: found 403" + A_MAP),
        bad("compared: nothing", field("compare: "), "4:37: compare: found nothing" + A_MAP),
        bad(
            "compared: eleven codes",
            field(
                "compare: {"
                    + IntStream.range(470, 481)
                        .mapToObj(code -> code + ": A")
                        .collect(Collectors.joining(", "))
                    + "}"),
            "4:38: compare: found a map of 11, expected at most 10 entries"),
        bad(
            "compared: a mistyped field",
            field("compared: {462: A}"),
            "4:29: \"compared\": found an unknown field, expected one of "
                + FIELDS
                + "; did you mean \"compare\"?"));
  }

  private static List<SpecCase> codes() {
    return List.of(
        bad(
            "compared codes that are none, and another mistake",
            field("compare: {99: A, 1000: A, 4XX: A, 0404: A, ~: A}, cacheable: no"),
            "4:39: compare: found 99" + A_CODE,
            "4:46: compare: found 1000" + A_CODE,
            "4:55: compare: found the text \"4XX\"" + A_CODE,
            "4:63: compare: found 0404" + A_CODE,
            "4:72: compare: found nothing (~)" + A_CODE,
            "4:90: cacheable: found the text \"no\", expected true or false"),
        bad(
                "a compared code in quotes",
                field("compare: {\"462\": A}"),
                "4:39: compare: found the text \"462\"" + A_CODE)
            .acceptedBySchema("To a schema every key is a text."),
        bad(
            "a compared code with two mistakes",
            field("compare: {99: 1}"),
            "4:39: compare: found 99" + A_CODE,
            "4:43: compare: found 1, expected " + TEXT),
        bad(
                "a compared code that is the own one",
                field("compare: {462: A, 461: B}"),
                "4:47: compare: found 461, the code of this entry, expected another code")
            .acceptedBySchema("A schema compares no two values."),
        bad(
                "a compared code twice",
                field("compare: {462: A, 463: A, 462: B}"),
                "4:55: \"462\": this field is repeated; remove it, or the first one at 4:39")
            .acceptedBySchema("Repeated keys are gone when a schema looks."));
  }

  private static List<SpecCase> texts() {
    return List.of(
        bad(
            "a difference: nothing",
            field("compare: {462: }"),
            "4:43: compare: found nothing, expected text"),
        bad(
            "a difference: a code",
            field("compare: {462: 463}"),
            "4:44: compare: found 463, expected " + TEXT),
        bad(
            "a difference: a list",
            field("compare: {462: [A]}"),
            "4:44: compare: found a list, expected text"),
        bad(
            "a difference: blanks",
            field("compare: {462: \" \"}"),
            "4:44: compare: found the text \" \", expected text that is not blank"),
        bad(
            "a difference: a control character",
            field("compare: {462: \"a\\u0007\"}"),
            "4:44: compare: found the text \"a\\u0007\", expected text without control characters"
                + " other than tabs and line feeds"),
        bad(
            "a difference that is too long",
            field("compare: {462: " + "a".repeat(10_001) + "}"),
            "4:44: compare: found a text of 10001 characters, expected at most 10000"));
  }
}
