package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.declaration.DeclaredStatus.Malformed;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text that is not a status code. */
final class MalformedStatus extends DeclarationRule {

  private static final String TEXT =
      "\"%s\" is not a status code; write three digits, a range from \"1XX\" to \"5XX\", or"
          + " \"default\"%s";

  private static final List<String> OTHERS = List.of("default", "1XX", "2XX", "3XX", "4XX", "5XX");

  MalformedStatus() {
    super("malformed-status", Level.ERROR);
  }

  @Override
  List<Finding> find(Declaration declaration) {
    List<Finding> found = new ArrayList<>();
    for (DeclaredStatus status : declaration.statuses()) {
      if (status instanceof Malformed malformed) {
        String question = question(malformed.text(), declaration.targets());
        found.add(
            Finding.of(
                Check.MALFORMED_STATUS, malformed.anchor(), TEXT, malformed.text(), question));
      }
    }
    return found;
  }

  private static String question(String text, Targets at) {
    Stream<String> codes =
        at instanceof Targets.Known targets
            ? targets.statuses().stream().map(status -> String.valueOf(status.code()))
            : Stream.of();
    return DidYouMean.question(text, Stream.concat(OTHERS.stream(), codes).toList());
  }
}
