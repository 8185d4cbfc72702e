package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.statute.processor.generate.spec.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders the fluent setters of the exception of a single status code. Each returns the type of
 * that exception, so that a chain of calls keeps that type.
 *
 * @param inherited the setters of {@code StatusCodeException}, which each exception overrides
 * @param headerType the type through which a header field is set
 */
record FluentMethods(List<MethodSpec> inherited, ClassName headerType) {

  List<MethodSpec> of(ClassName exception, Status.Headers headers) {
    List<MethodSpec> methods = new ArrayList<>();
    inherited.forEach(method -> methods.add(override(exception, method)));
    TypedHeader.setters(headers, headerType)
        .forEach(setter -> methods.add(setter(exception, setter)));
    return methods;
  }

  private static MethodSpec override(ClassName exception, MethodSpec method) {
    String arguments =
        method.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(method.name())
        .addJavadoc("{@inheritDoc}")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(exception)
        .addParameters(method.parameters())
        .addStatement("super.$L($L)", method.name(), arguments)
        .addStatement("return this")
        .build();
  }

  private static MethodSpec setter(ClassName exception, TypedHeader.Setter setter) {
    HeaderValue value = setter.value();
    return MethodSpec.methodBuilder(setter.name())
        .addJavadoc(javadoc(setter))
        .addModifiers(PUBLIC)
        .returns(exception)
        .addParameter(value.type(), value.parameter())
        .addStatement("$L", setter.call())
        .addStatement("return this")
        .build();
  }

  private static CodeBlock javadoc(TypedHeader.Setter setter) {
    HeaderValue value = setter.value();
    Javadoc javadoc =
        new Javadoc()
            .paragraph(setter.summary())
            .tag("@param " + value.parameter() + " " + value.meaning())
            .tag("@return this exception");
    if (!value.refusal().isEmpty()) {
      javadoc.tag("@throws IllegalArgumentException if " + value.refusal());
    }
    return javadoc.build();
  }
}
