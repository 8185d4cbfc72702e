package dev.statute.processor.body;

import dev.statute.processor.framework.ResponseLookup;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.Supertypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads which exceptions the exception handlers of a type handle. */
final class HandledExceptionReader {

  private static final List<String> THROWABLE = List.of("java.lang.Throwable");

  private final ResponseLookup responses;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;

  HandledExceptionReader(ResponseLookup responses, MetaAnnotations metas, Supertypes supertypes) {
    this.responses = responses;
    this.metas = metas;
    this.supertypes = supertypes;
  }

  /** Returns whether a type handles the exceptions of other types. */
  boolean isAdvice(TypeElement type) {
    return metas.carries(type, responses.advices());
  }

  /** The exceptions that the methods of a type handle. */
  List<TypeMirror> by(TypeElement type) {
    return supertypes.all(type).stream()
        .flatMap(own -> ElementFilter.methodsIn(own.getEnclosedElements()).stream())
        .filter(method -> metas.carries(method, responses.exceptionHandlers()))
        .flatMap(this::by)
        .toList();
  }

  /** The classes in the annotation, and the exceptions among the parameters. */
  private Stream<TypeMirror> by(ExecutableElement method) {
    Stream<TypeMirror> named =
        method.getAnnotationMirrors().stream()
            .flatMap(mirror -> mirror.getElementValues().values().stream())
            .flatMap(value -> Annotations.items(value).stream())
            .map(AnnotationValue::getValue)
            .filter(TypeMirror.class::isInstance)
            .map(TypeMirror.class::cast);
    Stream<TypeMirror> taken =
        method.getParameters().stream()
            .map(VariableElement::asType)
            .filter(
                type ->
                    Annotations.element(type)
                        .filter(found -> supertypes.isOneOf(found, THROWABLE))
                        .isPresent());
    return Stream.concat(named, taken);
  }
}
