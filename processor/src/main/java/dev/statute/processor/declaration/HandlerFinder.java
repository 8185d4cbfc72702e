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

/** Finds the methods that a framework calls to handle a request. */
public final class HandlerFinder {

  private final FrameworkLookup tables;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;
  private final Map<TypeElement, Boolean> handlerBases = new HashMap<>();

  HandlerFinder(FrameworkLookup tables, MetaAnnotations metas, Supertypes supertypes) {
    this.tables = tables;
    this.metas = metas;
    this.supertypes = supertypes;
  }

  /** Returns whether some framework calls this method of a type. */
  public boolean isHandler(ExecutableElement method, TypeElement type) {
    for (HandlerTable table : tables.handlers()) {
      if (isHandler(method, type, table)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the framework of a table calls this method of a type. */
  boolean isHandler(ExecutableElement method, TypeElement type, HandlerTable table) {
    if (metas.carries(method, table.mappings())) {
      return true;
    }
    if (!isHandwrittenClient(type, table)) {
      for (ExecutableElement above : supertypes.overridden(method, type)) {
        if (metas.carries(above, table.mappings())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether a type only has handlers for its subtypes: the framework calls them only if a
   * subtype carries an annotation that this type and its supertypes do not carry.
   */
  public boolean isHandlerBase(TypeElement type) {
    Boolean known = handlerBases.get(type);
    if (known == null) {
      known = isWithoutRoot(type);
      handlerBases.put(type, known);
    }
    return known;
  }

  private boolean isWithoutRoot(TypeElement type) {
    for (HandlerTable table : tables.handlers()) {
      if (hasHandler(type, table) && !carries(type, table.roots())) {
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

  /**
   * Returns whether a type implements the interface of a client by hand, as fallbacks and tests do.
   */
  private boolean isHandwrittenClient(TypeElement type, HandlerTable table) {
    return table.controllers().isEmpty() && carries(type, table.clients());
  }

  /** Returns whether a type or one of its supertypes carries one of the annotations. */
  boolean carries(TypeElement type, Set<String> names) {
    for (TypeElement own : supertypes.all(type)) {
      if (metas.carries(own, names)) {
        return true;
      }
    }
    return false;
  }
}
