package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A code that is declared of a handler, and the declaration that holds it. */
record DeclaredCode(Declaration declaration, Code status) {

  /** Those in some declarations, in their order. */
  static List<DeclaredCode> in(List<Declaration> declarations) {
    List<DeclaredCode> found = new ArrayList<>();
    for (Declaration declaration : declarations) {
      for (Code code : declaration.codes()) {
        found.add(new DeclaredCode(declaration, code));
      }
    }
    return found;
  }

  /**
   * The successes that are declared of this very handler, and not just for all of its type or
   * package: a success of the type counts where no handler there answers it.
   */
  static List<DeclaredCode> successesOf(Operation operation) {
    List<DeclaredCode> found = in(operation.own());
    found.addAll(in(operation.overridden()));
    if (operation.plainStatusSetters().isEmpty()) {
      for (DeclaredCode declared : in(operation.ofType())) {
        if (!operation.mayBeMeantForAnother(declared.code())) {
          found.add(declared);
        }
      }
    }
    found.removeIf(declared -> !declared.isSuccess());
    return found;
  }

  int code() {
    return status.code();
  }

  boolean isSuccess() {
    return StatusClass.isSuccess(code());
  }

  /** Shown where the code was written, or at the method if that is no source of this compile. */
  Finding finding(Check check, Operation operation, String template, Object... arguments) {
    Anchor shown = declaration.inSource() ? status.anchor() : operation.anchor();
    return Finding.of(check, shown, template, arguments).about(operation.anchor());
  }
}
