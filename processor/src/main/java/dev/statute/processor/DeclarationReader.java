package dev.statute.processor;

import dev.statute.Returns;
import dev.statute.processor.Declaration.DeclaredStatus;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads each {@code @Returns} as it stands in the source. */
final class DeclarationReader {

  private final TargetReader targets;

  DeclarationReader(TargetReader targets) {
    this.targets = targets;
  }

  List<Declaration> read(List<Element> elements) {
    return elements.stream().flatMap(this::read).toList();
  }

  private Stream<Declaration> read(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(DeclarationReader::unwrapped)
        .filter(mirror -> Annotations.isOf(mirror, Returns.class))
        .map(mirror -> declaration(element, mirror));
  }

  /** The annotations in a container; any other annotation is itself. */
  private static Stream<AnnotationMirror> unwrapped(AnnotationMirror mirror) {
    return Annotations.isOf(mirror, Returns.List.class)
        ? Annotations.items(mirror, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
        : Stream.of(mirror);
  }

  private Declaration declaration(Element element, AnnotationMirror mirror) {
    List<DeclaredStatus> statuses =
        Annotations.items(mirror, "value").stream()
            .filter(value -> value.getValue() instanceof Integer)
            .map(value -> status(element, mirror, value))
            .toList();
    return new Declaration(statuses, targets.targets(element));
  }

  private static DeclaredStatus status(
      Element element, AnnotationMirror mirror, AnnotationValue value) {
    return new DeclaredStatus((Integer) value.getValue(), new Origin(element, mirror, value));
  }
}
