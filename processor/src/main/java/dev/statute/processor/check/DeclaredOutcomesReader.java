package dev.statute.processor.check;

import dev.statute.processor.check.rule.Checker;
import dev.statute.processor.check.rule.DeclaredOutcomes;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.MethodDeclarations;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what methods declare, as far as their bodies are held against it. */
final class DeclaredOutcomesReader {

  private final DeclarationReaders readers;
  private final Checker checker;

  DeclaredOutcomesReader(DeclarationReaders readers, Checker checker) {
    this.readers = readers;
    this.checker = checker;
  }

  /** Empty for a method that does not say what can come out of it. Most declare nothing. */
  Optional<DeclaredOutcomes> of(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (!readers.inherited().hasOwnOrInherited(method, type)
        || (type.getKind().isInterface() && !isOurs(method))) {
      return Optional.empty();
    }
    MethodDeclarations declared = checker.likely(readers.inherited().of(method, type));
    return declared.declareOutcomes()
        ? Optional.of(promise(declared, method, type))
        : Optional.empty();
  }

  /**
   * The default methods of interfaces that are generated with annotations are there to be
   * overridden.
   */
  private boolean isOurs(ExecutableElement method) {
    return readers.declarations().on(method).stream().anyMatch(Declaration::isReturns);
  }

  private DeclaredOutcomes promise(
      MethodDeclarations declared, ExecutableElement method, TypeElement type) {
    return new DeclaredOutcomes(
        declared,
        checker.withoutTold(readers.declarations().written(method)),
        () -> readers.handlerFinder().isHandler(method, type));
  }
}
