package dev.statute.processor;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads annotation mirrors. A value that the compiler could not resolve is left out: javac and ECJ
 * show it as a text that no reader here accepts.
 */
final class Annotations {

  /** What javac and ECJ show in place of a value that they cannot resolve. */
  private static final String UNRESOLVED = "<error>";

  private Annotations() {}

  /** The annotation of a type on an element. */
  static Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isOf(mirror, type))
        .<AnnotationMirror>map(mirror -> mirror)
        .findFirst();
  }

  /** The value of a member, if it is written down. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The items of an array member. */
  static List<AnnotationValue> items(AnnotationMirror mirror, String member) {
    return value(mirror, member).map(Annotations::items).orElse(List.of());
  }

  /** The items of an array; any other value is the only item. */
  static List<AnnotationValue> items(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of(value);
  }

  /** The numbers or texts in an array member. */
  static <T> List<T> items(AnnotationMirror mirror, String member, Class<T> type) {
    return items(mirror, member).stream()
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The classes in an array member that the compiler knows. */
  static Stream<TypeElement> types(AnnotationMirror mirror, String member) {
    return items(mirror, member).stream().flatMap(value -> type(value).stream());
  }

  static Optional<String> text(AnnotationMirror mirror, String member) {
    return value(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The class that a class literal names, if the compiler knows it. */
  static Optional<TypeElement> type(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type ? element(type) : Optional.empty();
  }

  /** The element of a class or an interface, if the compiler knows it. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  static boolean isVoid(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID;
  }

  /** Whether a value is a class literal, of whatever type, that the compiler could resolve. */
  static boolean isReadableType(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
  }

  /** Whether a value is a text that the compiler could resolve. */
  static boolean isReadableText(AnnotationValue value) {
    return value.getValue() instanceof String text && !text.equals(UNRESOLVED);
  }

  /** The constant of an enum that a value names. */
  static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
    return value.getValue() instanceof VariableElement constant
        ? Stream.of(type.getEnumConstants())
            .filter(candidate -> constant.getSimpleName().contentEquals(candidate.name()))
            .findFirst()
        : Optional.empty();
  }

  static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
    return type(mirror).getQualifiedName().contentEquals(type.getCanonicalName());
  }

  /** Whether there is an annotation on an element that the compiler does not know. */
  static boolean isBroken(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().getKind() != TypeKind.DECLARED);
  }

  /** The annotation type. */
  static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
