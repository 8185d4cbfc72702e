package dev.statute.processor.language;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Recognizes code that refers to unknown types. The compiler reports it, so we leave it alone. */
public final class BrokenCode {

  private final Supertypes supertypes;

  public BrokenCode(Supertypes supertypes) {
    this.supertypes = supertypes;
  }

  /** Returns whether a supertype, or the type of a field or an annotation, is unknown. */
  public boolean includes(TypeElement type) {
    if (supertypes.isBroken(type)) {
      return true;
    }
    for (TypeElement own : supertypes.all(type)) {
      if (Annotations.isBroken(own) || hasBrokenField(own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBrokenField(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind().isField() && isBroken(member.asType())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a type or an annotation in the signature is unknown. */
  public static boolean includes(ExecutableElement method) {
    if (Annotations.isBroken(method)
        || isBroken(method.getReturnType())
        || isAnyBroken(method.getThrownTypes())) {
      return true;
    }
    for (VariableElement parameter : method.getParameters()) {
      if (Annotations.isBroken(parameter) || isBroken(parameter.asType())) {
        return true;
      }
    }
    for (TypeParameterElement variable : method.getTypeParameters()) {
      if (isAnyBroken(variable.getBounds())) {
        return true;
      }
    }
    return false;
  }

  /** Looks into components and arguments, but not into bounds of variables: they can be cyclic. */
  private static boolean isBroken(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isBroken(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return isBrokenBound(wildcard.getExtendsBound()) || isBrokenBound(wildcard.getSuperBound());
    }
    return type instanceof DeclaredType declared && isAnyBroken(declared.getTypeArguments());
  }

  private static boolean isBrokenBound(@Nullable TypeMirror bound) {
    return bound != null && isBroken(bound);
  }

  private static boolean isAnyBroken(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (isBroken(type)) {
        return true;
      }
    }
    return false;
  }
}
