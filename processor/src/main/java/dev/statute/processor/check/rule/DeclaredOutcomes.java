package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.MethodDeclarations;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What is declared of a method, as its body is held against it.
 *
 * @param declared all that is declared, and what may have been meant by codes that do not exist
 * @param written what stands on the method itself, but for codes of which it is told that they are
 *     wrong
 * @param isHandler tells whether a framework calls it
 */
public record DeclaredOutcomes(
    MethodDeclarations declared, List<Declaration> written, BooleanSupplier isHandler) {

  public DeclaredOutcomes {
    written = List.copyOf(written);
  }

  /** Whether a code is declared, or may be. */
  boolean covers(int code) {
    return declared.cover(code);
  }
}
