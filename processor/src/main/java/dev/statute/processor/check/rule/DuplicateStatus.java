package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A code that is twice in one annotation. */
final class DuplicateStatus extends DeclarationRule {

  private static final String TEXT = "%d is declared twice; remove one";

  DuplicateStatus() {
    super("duplicate-status", Level.WARNING);
  }

  @Override
  List<Finding> find(Declaration declaration) {
    Set<Integer> seen = new HashSet<>();
    List<Finding> found = new ArrayList<>();
    for (Code status : declaration.codes()) {
      if (!seen.add(status.code())) {
        found.add(Finding.of(Check.DUPLICATE_STATUS, status.anchor(), TEXT, status.code()));
      }
    }
    return found;
  }
}
