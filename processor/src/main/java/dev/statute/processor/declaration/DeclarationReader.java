package dev.statute.processor.declaration;

import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the annotations that declare statuses. Each is read once, so that all findings about it
 * have the same anchor.
 */
public final class DeclarationReader {

  private final FrameworkLookup tables;
  private final DeclaredStatusReader values;
  private final TargetReader targets;
  private final MetaAnnotations metas;
  private final Predicate<Element> inSource;
  private final Map<Element, List<Declaration>> written = new HashMap<>();
  private final Map<Element, List<Declaration>> withComposed = new HashMap<>();
  private final Map<TypeElement, List<Declaration>> composed = new HashMap<>();
  private final Map<TypeElement, Optional<StatusAnnotation>> known = new HashMap<>();

  /**
   * @param inSource accepts the elements whose sources are part of this compilation
   */
  DeclarationReader(
      FrameworkLookup tables,
      TargetReader targets,
      MetaAnnotations metas,
      Predicate<Element> inSource) {
    this.tables = tables;
    this.values = new DeclaredStatusReader(tables);
    this.targets = targets;
    this.metas = metas;
    this.inSource = inSource;
  }

  /** The code of a constant of a framework, such as Spring's {@code HttpStatus.NOT_FOUND}. */
  public Optional<Integer> code(VariableElement constant) {
    return values.code(constant);
  }

  /** The declarations that are written on an element itself. */
  public List<Declaration> written(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    return mirrors.isEmpty() ? List.of() : written(element, mirrors);
  }

  private List<Declaration> written(Element element, List<? extends AnnotationMirror> mirrors) {
    List<Declaration> known = written.get(element);
    if (known == null) {
      List<Declaration> found = new ArrayList<>();
      for (AnnotationMirror mirror : mirrors) {
        read(element, mirror, found);
      }
      known = List.copyOf(found);
      written.put(element, known);
    }
    return known;
  }

  /** The declarations on an element, and on the annotations that it carries. */
  public List<Declaration> on(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<Declaration> known = withComposed.get(element);
    if (known == null) {
      List<Declaration> found = new ArrayList<>(written(element, mirrors));
      for (AnnotationMirror mirror : mirrors) {
        found.addAll(composed(mirror));
      }
      known = distinct(found);
      withComposed.put(element, known);
    }
    return known;
  }

  /** Each declaration once. There are few, and mostly one at most. */
  static List<Declaration> distinct(List<Declaration> found) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    List<Declaration> distinct = new ArrayList<>(found.size());
    for (Declaration declaration : found) {
      if (!isIn(distinct, declaration)) {
        distinct.add(declaration);
      }
    }
    return List.copyOf(distinct);
  }

  /** Each declaration is read once, so no two objects are equal. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isIn(List<Declaration> declarations, Declaration wanted) {
    for (Declaration declaration : declarations) {
      if (declaration == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The declarations on an annotation type that declares nothing itself. */
  private List<Declaration> composed(AnnotationMirror mirror) {
    TypeElement annotation = Annotations.type(mirror);
    List<Declaration> found = composed.get(annotation);
    if (found == null) {
      found = known(annotation).isPresent() ? List.of() : composed(metas.types(mirror));
      composed.put(annotation, found);
    }
    return found;
  }

  private List<Declaration> composed(List<TypeElement> types) {
    List<Declaration> found = new ArrayList<>();
    for (TypeElement type : types) {
      if (known(type).isEmpty()) {
        for (Declaration declaration : written(type)) {
          found.add(isSetFrom(types, declaration) ? declaration.unread() : declaration);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns whether a member of one of the annotation types is an alias for one of the declaration.
   */
  private static boolean isSetFrom(List<TypeElement> types, Declaration declaration) {
    return types.stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .flatMap(member -> member.getAnnotationMirrors().stream())
        .filter(mirror -> Annotations.type(mirror).getSimpleName().contentEquals("AliasFor"))
        .flatMap(mirror -> Annotations.value(mirror, "annotation").stream())
        .flatMap(value -> Annotations.type(value).stream())
        .anyMatch(type -> type.getQualifiedName().contentEquals(declaration.annotation().type()));
  }

  /** The row of an annotation type; empty if it declares no status. */
  private Optional<StatusAnnotation> known(TypeElement type) {
    Optional<StatusAnnotation> annotation = known.get(type);
    if (annotation == null) {
      annotation = tables.annotation(type.getQualifiedName().toString());
      known.put(type, annotation);
    }
    return annotation;
  }

  private void read(Element element, AnnotationMirror mirror, List<Declaration> found) {
    Optional<StatusAnnotation> annotation = known(Annotations.type(mirror));
    if (annotation.isEmpty()) {
      return;
    }
    if (annotation.get().form() != StatusAnnotation.Form.NESTED) {
      found.add(declaration(element, mirror, annotation.get()));
      return;
    }
    for (String member : annotation.get().members()) {
      for (AnnotationValue item : Annotations.items(mirror, member)) {
        if (item.getValue() instanceof AnnotationMirror inner) {
          read(element, inner, found);
        }
      }
    }
  }

  private Declaration declaration(
      Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    return new Declaration(
        annotation,
        new Anchor.OfAnnotation(element, mirror),
        values.read(element, mirror, annotation),
        annotation.reason().isPresent() && hasText(mirror, annotation.reason().get()),
        targets.targets(element),
        inSource.test(element));
  }

  private static boolean hasText(AnnotationMirror mirror, String member) {
    Optional<String> text = Annotations.text(mirror, member);
    return text.isPresent() && !text.get().isBlank();
  }
}
