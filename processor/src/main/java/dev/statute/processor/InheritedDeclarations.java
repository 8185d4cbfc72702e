package dev.statute.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what is declared of a method elsewhere: on the methods that it overrides or implements, on
 * its type, on the supertypes, and on the package.
 */
final class InheritedDeclarations {

  private final Elements elements;
  private final Supertypes supertypes;
  private final DeclarationReader declarations;
  private final Map<TypeElement, List<Declaration>> ofTypes = new HashMap<>();

  InheritedDeclarations(Elements elements, Supertypes supertypes, DeclarationReader declarations) {
    this.elements = elements;
    this.supertypes = supertypes;
    this.declarations = declarations;
  }

  /** What stands on the methods that a member of a type overrides or implements there. */
  List<Declaration> ofOverridden(ExecutableElement method, TypeElement type) {
    return supertypes.overridden(method, type).stream()
        .flatMap(above -> declarations.on(above).stream())
        .distinct()
        .toList();
  }

  /** What stands on a type and its supertypes. */
  List<Declaration> ofType(TypeElement type) {
    List<Declaration> found = ofTypes.get(type);
    if (found == null) {
      found =
          supertypes
              .withOwn(type)
              .flatMap(own -> declarations.on(own).stream())
              .distinct()
              .toList();
      ofTypes.put(type, found);
    }
    return found;
  }

  /** What stands on the package of a type. */
  List<Declaration> ofPackage(TypeElement type) {
    return Optional.ofNullable(elements.getPackageOf(type)).map(declarations::on).orElse(List.of());
  }
}
