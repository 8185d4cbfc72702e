package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.DeclaredStatus.Malformed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about how a declaration is written. */
final class DeclarationRules implements Rules<Declaration> {

  private static final List<Check> CHECKS = List.of(Check.DUPLICATE_STATUS, Check.MALFORMED_STATUS);

  private static final List<String> TEXTS = List.of("default", "1XX", "2XX", "3XX", "4XX", "5XX");

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  @Override
  public List<Finding> find(Check check, Declaration declaration) {
    return switch (check) {
      case DUPLICATE_STATUS -> duplicate(declaration);
      case MALFORMED_STATUS -> malformed(declaration);
      default -> throw new IllegalArgumentException(check.name());
    };
  }

  private static List<Finding> duplicate(Declaration declaration) {
    Set<Integer> seen = new HashSet<>();
    List<Finding> found = new ArrayList<>();
    for (Code status : declaration.codes()) {
      if (!seen.add(status.code())) {
        found.add(Check.DUPLICATE_STATUS.finding(status.origin(), status.code()));
      }
    }
    return found;
  }

  private static List<Finding> malformed(Declaration declaration) {
    List<Finding> found = new ArrayList<>();
    for (DeclaredStatus status : declaration.statuses()) {
      if (status instanceof Malformed malformed) {
        String question = question(malformed.text(), declaration);
        found.add(Check.MALFORMED_STATUS.finding(malformed.origin(), malformed.text(), question));
      }
    }
    return found;
  }

  private static String question(String text, Declaration declaration) {
    Stream<String> codes =
        declaration.targets() instanceof Targets.Known targets
            ? targets.statuses().stream().map(status -> String.valueOf(status.code()))
            : Stream.of();
    return Nearest.question(text, Stream.concat(TEXTS.stream(), codes).toList());
  }
}
