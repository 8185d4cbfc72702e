package dev.statute.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Gathers what methods declare, as far as their bodies are held against it. */
final class Promises {

  private final Readers readers;
  private final Checks checks;
  private final Map<ExecutableElement, Promise> contracts = new HashMap<>();

  Promises(Readers readers, Checks checks) {
    this.readers = readers;
    this.checks = checks;
  }

  /** Whether a method says what can come out of it. Most declare nothing. */
  boolean isContract(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (!readers.inherited().include(method, type)
        || (type.getKind().isInterface() && !isOurs(method))) {
      return false;
    }
    Promise promise = promise(method, type);
    if (promise.declared().areContract()) {
      contracts.put(method, promise);
    }
    return promise.declared().areContract();
  }

  /**
   * The default methods of interfaces that are generated with annotations are there to be
   * overridden.
   */
  private boolean isOurs(ExecutableElement method) {
    return readers.declarations().on(method).stream().anyMatch(Declaration::isReturns);
  }

  private Promise promise(ExecutableElement method, TypeElement type) {
    return new Promise(
        checks.likely(readers.inherited().of(method, type)),
        checks.withoutTold(readers.declarations().written(method)),
        () -> readers.mappings().include(method, type));
  }

  /** What a method declares whose body is held against it. */
  Optional<Promise> of(ExecutableElement method) {
    return Optional.ofNullable(contracts.get(method));
  }

  /** Those of a type that has been read are needed no longer. */
  void clear() {
    contracts.clear();
  }
}
