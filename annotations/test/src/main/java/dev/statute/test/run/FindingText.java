package dev.statute.test.run;

import dev.statute.contract.link.Declared;
import dev.statute.test.codes.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words that a response is not declared. */
final class FindingText {

  private final Codes codes;

  FindingText(Codes codes) {
    this.codes = codes;
  }

  Finding of(Answer answer, Handler handler) {
    Throwable cause = answer.cause();
    String start =
        "[unexpected-status] %s %s answered %s"
            .formatted(answer.verb(), answer.path(), codes.describe(answer.status()));
    String declares = "declares " + list(handler.contract().declared());
    String text =
        cause != null && answer.isUnhandled()
            ? "%s, because nothing handles %s; %s %s"
                .formatted(start, cause, handler.label(), declares)
            : "%s, but %s %s; %s"
                .formatted(
                    start,
                    handler.label(),
                    declares,
                    handler.contract().declared().remedy(answer.status()));
    return new Finding(text, cause);
  }

  private static String list(Declared declared) {
    List<String> all = new ArrayList<>();
    declared.codes().forEach(code -> all.add("" + code));
    declared.classes().forEach(digit -> all.add(digit + "XX"));
    return all.isEmpty() ? "no status" : all.stream().sorted().collect(Collectors.joining(", "));
  }
}
