package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A code that is declared for a handler, and the declaration with it. */
record DeclaredCode(Declaration declaration, Code status) {

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
   * The successes that are declared for this very handler, and not for all of its type or package.
   * A success of the type counts if no handler of the type has it as its plain status.
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

  /** A finding at the code, or at the method if the code is in no source of this compilation. */
  Finding finding(Check check, Operation operation, String template, Object... arguments) {
    Anchor shown = declaration.inSource() ? status.anchor() : operation.anchor();
    return Finding.of(check, shown, template, arguments).about(operation.anchor());
  }
}
