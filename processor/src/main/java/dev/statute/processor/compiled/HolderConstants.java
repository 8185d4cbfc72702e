package dev.statute.processor.compiled;

import dev.statute.processor.language.Annotations;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
    return found.stream()
        .filter(holder -> constant.getConstantValue() == null)
        .flatMap(holder -> ElementFilter.typesIn(holder.getEnclosedElements()).stream())
        .filter(nested -> nested.getSimpleName().contentEquals(CatalogueShape.CODES))
        .flatMap(codes -> ElementFilter.fieldsIn(codes.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().equals(constant.getSimpleName()))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .mapToInt(Integer.class::cast)
        .findFirst();
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

  /** The holder of a typed constant inherits it, and encloses the class of its value. */
  private static Optional<TypeElement> holder(TypeElement type, VariableElement constant) {
    return Annotations.element(constant.asType())
        .map(TypeElement::getEnclosingElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(CompiledCatalogueReader::isHolder)
        .filter(
            holder ->
                holder.getInterfaces().stream()
                    .anyMatch(
                        above -> Annotations.element(above).filter(type::equals).isPresent()));
  }
}
