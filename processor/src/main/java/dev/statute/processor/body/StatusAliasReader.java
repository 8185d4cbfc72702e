package dev.statute.processor.body;

import dev.statute.processor.declaration.DeclarationReader;
import dev.statute.processor.language.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads which constants of enums of status codes are deprecated aliases of others. */
final class StatusAliasReader {

  private static final String DEPRECATED = "java.lang.Deprecated";

  private final DeclarationReader declarations;

  StatusAliasReader(DeclarationReader declarations) {
    this.declarations = declarations;
  }

  /** The tables are asked last: few constants are deprecated. */
  Optional<StatusAlias> of(VariableElement constant) {
    if (!isDeprecated(constant) || !(constant.getEnclosingElement() instanceof TypeElement type)) {
      return Optional.empty();
    }
    Optional<Integer> code = declarations.code(constant);
    Optional<VariableElement> found = code.flatMap(number -> found(type, number));
    return found.isEmpty() || found.get().equals(constant) || isDeprecated(found.get())
        ? Optional.empty()
        : alias(type, constant, code.get(), found.get());
  }

  private static boolean isDeprecated(VariableElement constant) {
    return Annotations.find(constant, DEPRECATED).isPresent();
  }

  /** The constant that an enum finds by a code: the first one that has it. */
  private Optional<VariableElement> found(TypeElement type, int code) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT
          && member instanceof VariableElement constant
          && declarations.code(constant).equals(Optional.of(code))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static Optional<StatusAlias> alias(
      TypeElement type, VariableElement constant, int code, VariableElement current) {
    Optional<String> lookUp = Optional.empty();
    Optional<String> number = Optional.empty();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (lookUp.isEmpty() && isLookUp(method, type)) {
        lookUp = Optional.of(method.getSimpleName().toString());
      } else if (number.isEmpty() && isNumber(method)) {
        number = Optional.of(method.getSimpleName().toString());
      }
    }
    return lookUp.isEmpty() || number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StatusAlias(
                type.getSimpleName().toString(),
                constant.getSimpleName().toString(),
                code,
                current.getSimpleName().toString(),
                lookUp.get(),
                number.get()));
  }

  private static boolean isLookUp(ExecutableElement method, TypeElement type) {
    List<? extends VariableElement> parameters = method.getParameters();
    return isPublic(method, true)
        && parameters.size() == 1
        && parameters.get(0).asType().getKind() == TypeKind.INT
        && Annotations.element(method.getReturnType()).filter(type::equals).isPresent();
  }

  private static boolean isNumber(ExecutableElement method) {
    return isPublic(method, false)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.INT;
  }

  private static boolean isPublic(ExecutableElement method, boolean isStatic) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        && method.getModifiers().contains(Modifier.STATIC) == isStatic;
  }
}
