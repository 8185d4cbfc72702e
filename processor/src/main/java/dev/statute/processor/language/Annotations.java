package dev.statute.processor.language;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads annotation mirrors, in plain loops, because it reads every annotation of a compilation. A
 * value that the compiler could not resolve is left out: javac and ECJ represent it by a text that
 * no method here accepts.
 */
public final class Annotations {

  /** The text by which javac and ECJ represent a value that they cannot resolve. */
  private static final String UNRESOLVED = "<error>";

  private Annotations() {}

  public static Optional<AnnotationMirror> find(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isOf(mirror, type)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The value of a member; empty if only its default applies. */
  public static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  public static List<AnnotationValue> items(AnnotationMirror mirror, String member) {
    Optional<AnnotationValue> value = value(mirror, member);
    return value.isPresent() ? items(value.get()) : List.of();
  }

  /** The items of an array, or the value itself if it is no array. */
  public static List<AnnotationValue> items(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> items = new ArrayList<>(list.size());
    for (Object item : list) {
      if (item instanceof AnnotationValue found) {
        items.add(found);
      }
    }
    return items;
  }

  /** The items of an array member that are of a type, such as numbers or texts. */
  public static <T> List<T> items(AnnotationMirror mirror, String member, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (AnnotationValue item : items(mirror, member)) {
      if (type.isInstance(item.getValue())) {
        found.add(type.cast(item.getValue()));
      }
    }
    return found;
  }

  /** The types that an array member names, without those that the compiler does not know. */
  public static Stream<TypeElement> types(AnnotationMirror mirror, String member) {
    List<TypeElement> types = new ArrayList<>();
    for (AnnotationValue value : items(mirror, member)) {
      Optional<TypeElement> type = type(value);
      if (type.isPresent()) {
        types.add(type.get());
      }
    }
    return types.stream();
  }

  public static Optional<String> text(AnnotationMirror mirror, String member) {
    Optional<AnnotationValue> value = value(mirror, member);
    return value.isPresent() && value.get().getValue() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The type that a class literal names, if the compiler knows it. */
  public static Optional<TypeElement> type(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type ? element(type) : Optional.empty();
  }

  /**
   * The element of a class or an interface.
   *
   * @param type a type, or null
   * @return empty for any other type, and for one that the compiler does not know
   */
  public static Optional<TypeElement> element(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The class literal of a member whose default, {@code void.class}, means that there is none. */
  public static Optional<AnnotationValue> typeMember(AnnotationMirror mirror, String member) {
    return value(mirror, member).filter(value -> !isVoid(value));
  }

  private static boolean isVoid(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID;
  }

  /** Returns whether a value is a class literal that the compiler could resolve. */
  public static boolean isReadableType(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
  }

  /** Returns whether a value is a text that the compiler could resolve. */
  public static boolean isReadableText(AnnotationValue value) {
    return value.getValue() instanceof String text && !text.equals(UNRESOLVED);
  }

  public static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
    if (value.getValue() instanceof VariableElement constant) {
      for (E candidate : type.getEnumConstants()) {
        if (constant.getSimpleName().contentEquals(candidate.name())) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  public static boolean isOf(AnnotationMirror mirror, String type) {
    return type(mirror).getQualifiedName().contentEquals(type);
  }

  /** Returns whether the compiler does not know an annotation on the element. */
  static boolean isBroken(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() != TypeKind.DECLARED) {
        return true;
      }
    }
    return false;
  }

  public static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
