package dev.statute.processor;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Tells the methods that a framework calls to answer a request. */
final class Mappings {

  private final FrameworkTables tables;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;

  Mappings(FrameworkTables tables, MetaAnnotations metas, Supertypes supertypes) {
    this.tables = tables;
    this.metas = metas;
    this.supertypes = supertypes;
  }

  /** Whether some framework calls a method of a type. */
  boolean include(ExecutableElement method, TypeElement type) {
    for (HandlerRules rules : tables.rules()) {
      if (include(method, type, rules)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a framework calls a method of a type. */
  boolean include(ExecutableElement method, TypeElement type, HandlerRules rules) {
    if (metas.carries(method, rules.mappings())) {
      return true;
    }
    if (!isStandIn(type, rules)) {
      for (ExecutableElement above : supertypes.overridden(method, type)) {
        if (metas.carries(above, rules.mappings())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a type just implements a client by hand, as fallbacks and tests do. */
  private boolean isStandIn(TypeElement type, HandlerRules rules) {
    return rules.controllers().isEmpty() && carry(type, rules.clients());
  }

  /** Whether a type or one of its supertypes carries one of the annotations. */
  boolean carry(TypeElement type, Set<String> names) {
    for (TypeElement own : supertypes.all(type)) {
      if (metas.carries(own, names)) {
        return true;
      }
    }
    return false;
  }
}
