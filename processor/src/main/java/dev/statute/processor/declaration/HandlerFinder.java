package dev.statute.processor.declaration;

import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.Supertypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells the methods that a framework calls to answer a request. */
public final class HandlerFinder {

  private final FrameworkLookup tables;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;
  private final Map<TypeElement, Boolean> forSubtypes = new HashMap<>();

  HandlerFinder(FrameworkLookup tables, MetaAnnotations metas, Supertypes supertypes) {
    this.tables = tables;
    this.metas = metas;
    this.supertypes = supertypes;
  }

  /** Whether some framework calls a method of a type. */
  public boolean include(ExecutableElement method, TypeElement type) {
    for (HandlerTable table : tables.handlers()) {
      if (include(method, type, table)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a framework calls a method of a type. */
  boolean include(ExecutableElement method, TypeElement type, HandlerTable table) {
    if (metas.carries(method, table.mappings())) {
      return true;
    }
    if (!isStandIn(type, table)) {
      for (ExecutableElement above : supertypes.overridden(method, type)) {
        if (metas.carries(above, table.mappings())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a type has handlers for its subtypes: a framework calls them only if one of those
   * carries what this type and its supertypes do not.
   */
  public boolean areForSubtypes(TypeElement type) {
    Boolean known = forSubtypes.get(type);
    if (known == null) {
      known = isWithoutRoot(type);
      forSubtypes.put(type, known);
    }
    return known;
  }

  private boolean isWithoutRoot(TypeElement type) {
    for (HandlerTable table : tables.handlers()) {
      if (hasHandler(type, table) && !carry(type, table.roots())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHandler(TypeElement type, HandlerTable table) {
    for (TypeElement own : supertypes.all(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(own.getEnclosedElements())) {
        if (metas.carries(method, table.mappings())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a type just implements a client by hand, as fallbacks and tests do. */
  private boolean isStandIn(TypeElement type, HandlerTable table) {
    return table.controllers().isEmpty() && carry(type, table.clients());
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
