package dev.statute.processor.compiled;

import dev.statute.processor.language.Annotations;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the constants of generated holders. */
public final class HolderConstants {

  private HolderConstants() {}

  /** The code of {@code Http.NOT_FOUND} or {@code Http.Code.NOT_FOUND}; else empty. */
  public static OptionalInt code(VariableElement constant) {
    Optional<TypeElement> found = holder(constant);
    if (found.isPresent() && constant.getConstantValue() instanceof Integer code) {
      return OptionalInt.of(code);
    }
    return found.isPresent() && constant.getConstantValue() == null
        ? number(found.get(), constant.getSimpleName())
        : OptionalInt.empty();
  }

  /** The number of this name in the nested type with the codes of a holder. */
  private static OptionalInt number(TypeElement holder, Name name) {
    for (TypeElement nested : ElementFilter.typesIn(holder.getEnclosedElements())) {
      if (nested.getSimpleName().contentEquals(CatalogueShape.CODES)) {
        for (VariableElement field : ElementFilter.fieldsIn(nested.getEnclosedElements())) {
          if (field.getSimpleName().equals(name)
              && field.getConstantValue() instanceof Integer code) {
            return OptionalInt.of(code);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The holder of a constant, be it a status, a number or a text. */
  public static Optional<TypeElement> holder(VariableElement constant) {
    if (constant.getKind() != ElementKind.FIELD
        || !constant.getModifiers().contains(Modifier.STATIC)
        || !(constant.getEnclosingElement() instanceof TypeElement type)) {
      return Optional.empty();
    }
    if (constant.getConstantValue() == null) {
      return holder(type, constant);
    }
    return type.getEnclosingElement() instanceof TypeElement holder
            && CompiledCatalogueReader.isHolder(holder)
        ? Optional.of(holder)
        : Optional.empty();
  }

  /** The holder of a typed constant inherits it, and {@code Type} in it nests the value's type. */
  private static Optional<TypeElement> holder(TypeElement type, VariableElement constant) {
    Optional<TypeElement> value = Annotations.element(constant.asType());
    if (value.isPresent()
        && value.get().getEnclosingElement() instanceof TypeElement types
        && types.getEnclosingElement() instanceof TypeElement holder
        && CompiledCatalogueReader.isHolder(holder)) {
      for (TypeMirror above : holder.getInterfaces()) {
        if (Annotations.element(above).equals(Optional.of(type))) {
          return Optional.of(holder);
        }
      }
    }
    return Optional.empty();
  }
}
