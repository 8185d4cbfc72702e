package dev.statute.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Renders the part of {@code StatusCodeException} that holds header fields.
 *
 * @param exception the type it is part of
 */
record HeaderFields(ClassName exception) {

  /** A class, not an interface: the exception is serializable, so its fields have to be. */
  static final ParameterizedTypeName TYPE =
      ParameterizedTypeName.get(
          ClassName.get(TreeMap.class),
          ClassName.get(String.class),
          ParameterizedTypeName.get(List.class, String.class));

  MethodSpec getter() {
    return ProblemMembers.mapGetter(
        TYPE,
        "headers",
        "Returns the header fields that the response has to carry.",
        "the values by field name, unmodifiable; the case of a name does not matter");
  }

  MethodSpec adder() {
    return MethodSpec.methodBuilder("header")
        .addJavadoc(
            new Javadoc()
                .paragraph("Adds a header field line to the response.")
                .tag("@param name the field name, a token (RFC 9110 section 5.1)")
                .tag("@param value the field value")
                .tag("@return this exception")
                .tag(
                    "@throws IllegalArgumentException if the name is no token, or the value holds CR, LF or NUL, which RFC"
                        + " 9110 section 5.5 calls dangerous")
                .build())
        .addModifiers(PUBLIC, FINAL)
        .returns(exception)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("requireToken(name)")
        .addStatement("requireSafe(name, value)")
        .beginControlFlow("if (headers == null)")
        .addStatement("headers = new $T<>($T.CASE_INSENSITIVE_ORDER)", TreeMap.class, String.class)
        .endControlFlow()
        .addStatement(
            "$T<$T> values = new $T<>(headers.getOrDefault(name, $T.of()))",
            List.class,
            String.class,
            ArrayList.class,
            List.class)
        .addStatement("values.add(value)")
        .addStatement("headers.put(name, $T.copyOf(values))", List.class)
        .addStatement("return this")
        .build();
  }

  /** What the constructor does with the header fields of a subclass: names and values in turn. */
  MethodSpec allAdder() {
    return MethodSpec.methodBuilder("addHeaders")
        .addModifiers(PRIVATE)
        .addParameter(String[].class, "namesAndValues")
        .beginControlFlow("if (namesAndValues.length % 2 != 0)")
        .addStatement(
            "throw new $T($S)",
            IllegalArgumentException.class,
            "the name of a header field stands without a value")
        .endControlFlow()
        .beginControlFlow("for (int i = 0; i < namesAndValues.length; i += 2)")
        .addStatement("header(namesAndValues[i], namesAndValues[i + 1])")
        .endControlFlow()
        .build();
  }

  MethodSpec valueCheck() {
    return MethodSpec.methodBuilder("requireSafe")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("$T.requireNonNull(value, name)", Objects.class)
        .beginControlFlow(
            "if (value.indexOf('\\r') >= 0 || value.indexOf('\\n') >= 0 || value.indexOf('\\0') >= 0)")
        .addStatement(
            "throw new $T($S + name + $S)",
            IllegalArgumentException.class,
            "the value of the header field ",
            " holds CR, LF or NUL")
        .endControlFlow()
        .build();
  }

  MethodSpec tokenCheck() {
    return MethodSpec.methodBuilder("requireToken")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(String.class, "name")
        .addStatement("boolean token = !name.isEmpty()")
        .beginControlFlow("for (int i = 0; i < name.length(); i++)")
        .addStatement("char c = name.charAt(i)")
        .addStatement(
            "boolean alphanumeric = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'")
        .addStatement("token &= alphanumeric || $S.indexOf(c) >= 0", "!#$%&'*+-.^_`|~")
        .endControlFlow()
        .beginControlFlow("if (!token)")
        .addStatement(
            "throw new $T($S + name + $S)",
            IllegalArgumentException.class,
            "\"",
            "\" is no header field name")
        .endControlFlow()
        .build();
  }
}
