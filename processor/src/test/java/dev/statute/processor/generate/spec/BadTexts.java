package dev.statute.processor.generate.spec;

import static dev.statute.processor.generate.spec.SpecCase.HEAD;
import static dev.statute.processor.generate.spec.SpecCase.bad;
import static dev.statute.processor.generate.spec.SpecCase.entry;
import static dev.statute.processor.generate.spec.SpecCase.field;

import java.util.List;

/** Files with wrong texts. */
final class BadTexts {

  private static final String SURROGATE = "Patterns see pairs as two halves in some editors.";

  private BadTexts() {}

  static List<SpecCase> cases() {
    return List.of(
        bad(
            "a number as a phrase",
            entry("{code: 461, phrase: 500}"),
            "4:25: phrase: found 500, expected text; put it in quotes if it is meant as text"),
        bad(
            "nothing as a phrase",
            entry("{code: 461, phrase: null}"),
            "4:25: phrase: found nothing (null), expected text; put it in quotes if it is meant as text"),
        bad(
            "true as a phrase",
            entry("{code: 461, phrase: true}"),
            "4:25: phrase: found true, expected text; put it in quotes if it is meant as text"),
        bad(
            "a list as a phrase",
            entry("{code: 461, phrase: [A]}"),
            "4:25: phrase: found a list, expected text"),
        bad("no phrase at all", entry("{code: 461}"), "4:5: phrase: the required field is missing"),
        bad(
            "a phrase of blanks",
            entry("{code: 461, phrase: \" \"}"),
            "4:25: phrase: found the text \" \", expected text that is not blank"),
        bad(
            "a phrase of other blanks",
            entry("{code: 461, phrase: \"\\u3000\\u00a0\", name: A}"),
            "4:25: phrase: found the text \"\\u3000\\u00a0\", expected text that is not blank"),
        bad(
            "an empty phrase",
            entry("{code: 461, phrase: \"\"}"),
            "4:25: phrase: found the text \"\", expected text that is not blank"),
        bad(
            "a phrase on two lines",
            entry("{code: 461, phrase: \"a\\nb\"}"),
            "4:25: phrase: found the text \"a\\nb\", expected text on one line, without control characters"),
        bad(
            "a phrase with a line end at its end",
            HEAD + "  - code: 461\n    phrase: |\n      A\n",
            "5:13: phrase: found the text \"A\\n\", expected text on one line, without control characters"),
        bad(
            "a phrase with a next line",
            entry("{code: 461, phrase: \"a\\u0085b\"}"),
            "4:25: phrase: found the text \"a\\u0085b\", expected text on one line, without control characters"),
        bad(
            "a phrase with an escape character",
            entry("{code: 461, phrase: \"a\\e[31m\"}"),
            "4:25: phrase: found the text \"a\\u001b[31m\", expected text on one line, without control characters"),
        bad(
                "unpaired surrogate",
                entry("{code: 461, phrase: \"\\ud800\", name: A, summary: \"a \\udc00\"}"),
                "4:25: phrase: found the text \"\\ud800\", expected text without an unpaired surrogate",
                "4:53: summary: found the text \"a \\udc00\", expected text without an unpaired surrogate")
            .acceptedBySchema(SURROGATE),
        bad(
            "a title that is too long",
            "title: " + "a".repeat(1001) + "\n" + HEAD + "  []\n",
            "1:8: title: found a text of 1001 characters, expected at most 1000"),
        bad(
            "a source that is too long",
            "source: " + "a".repeat(1001) + "\n" + HEAD + "  []\n",
            "1:9: source: found a text of 1001 characters, expected at most 1000"),
        bad(
            "a phrase that is too long",
            entry("{code: 461, phrase: " + "\uD83D\uDE00".repeat(1001) + ", name: A}"),
            "4:25: phrase: found a text of 1001 characters, expected at most 1000"),
        bad(
            "an alias that is too long",
            entry(
                "{code: 461, phrase: No, aliases: [{phrase: " + "a".repeat(1001) + ", name: B}]}"),
            "4:48: phrase: found a text of 1001 characters, expected at most 1000"),
        bad(
            "a reference that is too long",
            field("reference: " + "a".repeat(1001)),
            "4:40: reference: found a text of 1001 characters, expected at most 1000"),
        bad(
            "a summary that is too long",
            field("summary: " + "a".repeat(10_001)),
            "4:38: summary: found a text of 10001 characters, expected at most 10000"),
        bad(
            "a title on two lines",
            "title: \"a\\nb\"\n" + HEAD + "  []\n",
            "1:8: title: found the text \"a\\nb\", expected text on one line, without control characters"),
        bad(
            "a source that is a number",
            "source: 1\n" + HEAD + "  []\n",
            "1:9: source: found 1, expected text; put it in quotes if it is meant as text"),
        bad(
            "a summary with a control character",
            field("summary: \"a\\u0007\""),
            "4:38: summary: found the text \"a\\u0007\", expected text without control characters other than tabs and line feeds"),
        bad(
            "a summary with a carriage return",
            field("summary: \"a\\rb\""),
            "4:38: summary: found the text \"a\\rb\", expected text without control characters other than tabs and line feeds"),
        bad(
            "a summary of blanks",
            field("summary: \"\\n\\t \""),
            "4:38: summary: found the text \"\\n\\t \", expected text that is not blank"),
        bad(
            "a reference that is a date",
            field("reference: 2024"),
            "4:40: reference: found 2024, expected text; put it in quotes if it is meant as text"));
  }
}
