package dev.statute.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations that declare statuses. Each is read once, so that a finding about it is the
 * same by whatever way it is reached.
 */
final class DeclarationReader {

  private final FrameworkTables tables;
  private final StatusValueReader values;
  private final TargetReader targets;
  private final MetaAnnotations metas;
  private final Predicate<Element> inSource;
  private final Map<Element, List<Declaration>> written = new HashMap<>();

  /**
   * @param inSource tells the elements whose sources are part of this compilation
   */
  DeclarationReader(
      FrameworkTables tables,
      TargetReader targets,
      MetaAnnotations metas,
      Predicate<Element> inSource) {
    this.tables = tables;
    this.values = new StatusValueReader(tables);
    this.targets = targets;
    this.metas = metas;
    this.inSource = inSource;
  }

  /** What is written on an element itself. */
  List<Declaration> written(Element element) {
    List<Declaration> known = written.get(element);
    if (known == null) {
      known =
          element.getAnnotationMirrors().stream()
              .<Declaration>flatMap(mirror -> read(element, mirror))
              .toList();
      written.put(element, known);
    }
    return known;
  }

  /** What is written on an element, and on the annotations that it carries. */
  List<Declaration> on(Element element) {
    return Stream.concat(
            written(element).stream(),
            element.getAnnotationMirrors().stream()
                .filter(mirror -> tables.annotation(Annotations.type(mirror)).isEmpty())
                .flatMap(this::composed))
        .distinct()
        .toList();
  }

  private Stream<Declaration> composed(AnnotationMirror mirror) {
    List<TypeElement> types = metas.types(mirror);
    return types.stream()
        .filter(type -> tables.annotation(type).isEmpty())
        .flatMap(type -> written(type).stream())
        .map(found -> isSetFrom(types, found) ? found.unread() : found);
  }

  /** Whether a member of one of the annotation types stands in for one of the declaration. */
  private static boolean isSetFrom(List<TypeElement> types, Declaration declaration) {
    return types.stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .flatMap(member -> member.getAnnotationMirrors().stream())
        .filter(mirror -> Annotations.type(mirror).getSimpleName().contentEquals("AliasFor"))
        .flatMap(mirror -> Annotations.value(mirror, "annotation").stream())
        .flatMap(value -> Annotations.type(value).stream())
        .anyMatch(type -> type.getQualifiedName().contentEquals(declaration.annotation().type()));
  }

  private Stream<Declaration> read(Element element, AnnotationMirror mirror) {
    Optional<StatusAnnotation> known = tables.annotation(Annotations.type(mirror));
    return known.stream()
        .flatMap(
            annotation ->
                annotation.form() == StatusAnnotation.Form.NESTED
                    ? nested(element, mirror, annotation)
                    : Stream.of(declaration(element, mirror, annotation)));
  }

  private Stream<Declaration> nested(
      Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    return annotation.members().stream()
        .flatMap(member -> Annotations.items(mirror, member).stream())
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .flatMap(inner -> read(element, (AnnotationMirror) inner));
  }

  private Declaration declaration(
      Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    return new Declaration(
        annotation,
        new Origin.OfAnnotation(element, mirror),
        values.read(element, mirror, annotation),
        annotation.reason().flatMap(member -> Annotations.text(mirror, member)).stream()
            .anyMatch(text -> !text.isBlank()),
        targets.targets(element),
        inSource.test(element));
  }
}
