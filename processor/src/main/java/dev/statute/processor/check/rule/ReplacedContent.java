package dev.statute.processor.check.rule;

import dev.statute.Role;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.declaration.Targets;
import java.util.ArrayList;
import java.util.List;

/** A code whose content a target vendor replaces with its own. */
final class ReplacedContent extends HandlerRule {

  private static final String TEXT =
      "%s replaces the content of %s with its own, so what %s sends with it never arrives; write a"
          + " code that it passes on";

  ReplacedContent() {
    super("replaced-content", Level.WARNING);
  }

  @Override
  List<Finding> find(Operation operation) {
    if (!operation.returned().hasContent()
        || !(operation.targets() instanceof Targets.Known targets)
        || targets.role() == Role.CLIENT) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (DeclaredCode declared : DeclaredCode.in(operation.declarations())) {
      for (KnownVendor vendor : targets.replacing(declared.code())) {
        found.add(
            declared.finding(
                Check.REPLACED_CONTENT,
                operation,
                TEXT,
                vendor.id(),
                targets.describe(declared.code()),
                operation.name()));
      }
    }
    return found;
  }
}
