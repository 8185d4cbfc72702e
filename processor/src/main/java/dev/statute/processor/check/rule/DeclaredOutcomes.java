package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.MethodDeclarations;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The declarations of a method that its body is compared with.
 *
 * @param declared all declarations, with the codes that may be meant by those that do not exist
 * @param written the declarations on the method itself, without codes that are reported already
 * @param isHandler whether a framework calls the method
 */
public record DeclaredOutcomes(
    MethodDeclarations declared, List<Declaration> written, BooleanSupplier isHandler) {

  public DeclaredOutcomes {
    written = List.copyOf(written);
  }

  /** Returns whether a code is declared, or may be. */
  boolean covers(int code) {
    return declared.cover(code);
  }
}
