package dev.statute.processor;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Tells code that refers to what the compiler does not know. It is left to the compiler. */
final class BrokenCode {

  private final Supertypes supertypes;

  BrokenCode(Supertypes supertypes) {
    this.supertypes = supertypes;
  }

  /** Whether the compiler does not know a supertype, or the type of a field or an annotation. */
  boolean includes(TypeElement type) {
    return supertypes.isBroken(type)
        || supertypes
            .withOwn(type)
            .anyMatch(
                own ->
                    Annotations.isBroken(own)
                        || ElementFilter.fieldsIn(own.getEnclosedElements()).stream()
                            .anyMatch(field -> isBroken(field.asType())));
  }

  /** Whether the compiler does not know a type in the signature, or an annotation there. */
  static boolean includes(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream())
            .anyMatch(Annotations::isBroken)
        || signature(method).anyMatch(BrokenCode::isBroken);
  }

  private static Stream<TypeMirror> signature(ExecutableElement method) {
    return Stream.of(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(Element::asType),
            method.getThrownTypes().stream(),
            method.getTypeParameters().stream().flatMap(variable -> variable.getBounds().stream()))
        .flatMap(types -> types);
  }

  private static boolean isBroken(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR || parts(type).anyMatch(BrokenCode::isBroken);
  }

  /** The types that a type is made of. Not the bounds of a variable, which may lead back to it. */
  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull);
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
        : Stream.of();
  }
}
