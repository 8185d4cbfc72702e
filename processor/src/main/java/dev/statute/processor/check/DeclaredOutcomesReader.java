package dev.statute.processor.check;

import dev.statute.processor.check.rule.Checker;
import dev.statute.processor.check.rule.DeclaredOutcomes;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.MethodDeclarations;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the declarations of methods that their bodies are compared with. */
final class DeclaredOutcomesReader {

  private final DeclarationReaders readers;
  private final Checker checker;

  DeclaredOutcomesReader(DeclarationReaders readers, Checker checker) {
    this.readers = readers;
    this.checker = checker;
  }

  /** Empty for a method that does not declare what can come out of it. Most methods do not. */
  Optional<DeclaredOutcomes> of(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (!readers.inherited().hasOwnOrInherited(method, type)
        || (type.getKind().isInterface() && !hasReturns(method))) {
      return Optional.empty();
    }
    MethodDeclarations declared = checker.likely(readers.inherited().of(method, type));
    return declared.declareOutcomes()
        ? Optional.of(outcomes(declared, method, type))
        : Optional.empty();
  }

  /**
   * Without {@code @Returns}, the default methods of interfaces may be generated, and are there to
   * be overridden.
   */
  private boolean hasReturns(ExecutableElement method) {
    return readers.declarations().on(method).stream().anyMatch(Declaration::isReturns);
  }

  private DeclaredOutcomes outcomes(
      MethodDeclarations declared, ExecutableElement method, TypeElement type) {
    return new DeclaredOutcomes(
        declared,
        checker.withoutReported(readers.declarations().written(method)),
        () -> readers.handlerFinder().isHandler(method, type));
  }
}
