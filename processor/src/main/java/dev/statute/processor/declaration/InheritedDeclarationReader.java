package dev.statute.processor.declaration;

import dev.statute.processor.language.Supertypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what is declared of a method: on itself, on the methods that it overrides or implements, on
 * its type, on the supertypes, and on the package.
 */
public final class InheritedDeclarationReader {

  private final Elements elements;
  private final Supertypes supertypes;
  private final DeclarationReader declarations;
  private final Map<TypeElement, List<Declaration>> ofTypes = new HashMap<>();
  private final Map<TypeElement, List<Declaration>> onTypes = new HashMap<>();

  InheritedDeclarationReader(
      Elements elements, Supertypes supertypes, DeclarationReader declarations) {
    this.elements = elements;
    this.supertypes = supertypes;
    this.declarations = declarations;
  }

  public MethodDeclarations of(ExecutableElement method, TypeElement type) {
    return new MethodDeclarations(
        declarations.on(method),
        ofOverridden(method, type),
        method.getModifiers().contains(Modifier.PRIVATE) ? List.of() : onType(type),
        ofType(type),
        ofPackage(type));
  }

  /**
   * Returns whether something other than the package declares statuses for a method. Few methods
   * do.
   */
  public boolean hasOwnOrInherited(ExecutableElement method, TypeElement type) {
    return !declarations.on(method).isEmpty()
        || !onType(type).isEmpty()
        || !ofOverridden(method, type).isEmpty();
  }

  /** The declarations on a method, and on the methods that it overrides or implements. */
  public List<Declaration> ofMethod(ExecutableElement method, TypeElement type) {
    List<Declaration> found = new ArrayList<>(declarations.on(method));
    found.addAll(ofOverridden(method, type));
    return found;
  }

  private List<Declaration> ofOverridden(ExecutableElement method, TypeElement type) {
    List<Declaration> found = new ArrayList<>();
    for (ExecutableElement above : supertypes.overridden(method, type)) {
      found.addAll(declarations.on(above));
    }
    return DeclarationReader.distinct(found);
  }

  /**
   * The declarations on a type and its supertypes, which hold for their methods. On an exception
   * they are the status that it represents.
   */
  List<Declaration> ofType(TypeElement type) {
    List<Declaration> found = ofTypes.get(type);
    if (found == null) {
      List<Declaration> all = new ArrayList<>();
      if (!isException(type)) {
        for (TypeElement own : supertypes.all(type)) {
          all.addAll(declarations.on(own));
        }
      }
      found = DeclarationReader.distinct(all);
      ofTypes.put(type, found);
    }
    return found;
  }

  /**
   * The declarations that are written on a type and its supertypes, and not on annotations there.
   */
  public List<Declaration> onType(TypeElement type) {
    List<Declaration> found = onTypes.get(type);
    if (found == null) {
      found = new ArrayList<>();
      if (!isException(type)) {
        for (TypeElement own : supertypes.all(type)) {
          found.addAll(declarations.written(own));
        }
      }
      onTypes.put(type, found);
    }
    return found;
  }

  private boolean isException(TypeElement type) {
    return supertypes.isOneOf(type, List.of("java.lang.Throwable"));
  }

  /** The declarations on the package of a type. */
  List<Declaration> ofPackage(TypeElement type) {
    PackageElement found = elements.getPackageOf(type);
    return found == null ? List.of() : declarations.on(found);
  }
}
