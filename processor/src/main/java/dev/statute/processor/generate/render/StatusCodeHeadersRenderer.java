package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Renders the methods by which exceptions handle header fields. Exceptions do not inherit them, so
 * that they are not among the methods of a user's subclass. The type is public because exceptions
 * of other packages call it.
 */
final class StatusCodeHeadersRenderer {

  private final GeneratedNames names;

  StatusCodeHeadersRenderer(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec render() {
    return TypeSpec.classBuilder(names.headers())
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "The methods by which the generated exceptions set header fields. Your own"
                        + " exceptions can call them too.")
                .build())
        .addModifiers(PUBLIC, FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(replacer())
        .addMethods(HeaderValue.conversions())
        .addMethod(tokenCheck())
        .build();
  }

  private MethodSpec replacer() {
    return MethodSpec.methodBuilder("replace")
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "Sets a header field of an exception, replacing all earlier lines of that"
                        + " field.")
                .tag("@param exception the exception")
                .tag("@param name the field name, a token (RFC 9110 section 5.1)")
                .tag("@param value the field value")
                .tag(
                    "@throws IllegalArgumentException if {@code header} rejects the name or the"
                        + " value")
                .build())
        .addModifiers(PUBLIC, STATIC)
        .addParameter(names.rootException(), "exception")
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("exception.replaceHeader(name, value)")
        .build();
  }

  private static MethodSpec tokenCheck() {
    return MethodSpec.methodBuilder("isToken")
        .addModifiers(STATIC)
        .returns(boolean.class)
        .addParameter(String.class, "text")
        .addStatement("boolean token = !text.isEmpty()")
        .beginControlFlow("for (int i = 0; i < text.length(); i++)")
        .addStatement("char c = text.charAt(i)")
        .addStatement(
            "boolean alphanumeric = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c"
                + " <= '9'")
        .addStatement("token &= alphanumeric || $S.indexOf(c) >= 0", "!#$%&'*+-.^_`|~")
        .endControlFlow()
        .addStatement("return token")
        .build();
  }
}
