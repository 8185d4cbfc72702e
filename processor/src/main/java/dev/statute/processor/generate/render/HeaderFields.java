package dev.statute.processor.generate.render;

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
 * Renders the members of {@code StatusCodeException} for header fields.
 *
 * @param exception the exception type
 * @param headers the type with the checks of field names
 */
record HeaderFields(ClassName exception, ClassName headers) {

  /**
   * A class, not an interface, because a field of a serializable exception must be serializable.
   */
  static final ParameterizedTypeName TYPE =
      ParameterizedTypeName.get(
          ClassName.get(TreeMap.class),
          ClassName.get(String.class),
          ParameterizedTypeName.get(List.class, String.class));

  MethodSpec getter() {
    return ProblemMembers.mapGetter(
        TYPE,
        "headers",
        "Returns the header fields of the response.",
        "an unmodifiable map of field names to values; the case of a name does not matter");
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
                    "@throws IllegalArgumentException if the name is not a token, or if the value"
                        + " contains CR, LF or NUL, which RFC 9110 section 5.5 calls dangerous, or"
                        + " a character above U+00FF, which some servers truncate to a byte that"
                        + " may be one of these")
                .build())
        .addModifiers(PUBLIC)
        .returns(exception)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("addHeader(name, value)")
        .addStatement("return this")
        .build();
  }

  /** The private methods that the others call. */
  List<MethodSpec> details() {
    return List.of(allAdder(), privateAdder(), putter(), nameCheck(), valueCheck());
  }

  /** Package-private: the exceptions of single codes call it through {@code StatusCodeHeaders}. */
  MethodSpec replacer() {
    return MethodSpec.methodBuilder("replaceHeader")
        .addModifiers(FINAL)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("putHeader(name, value, $T.of())", List.class)
        .build();
  }

  /** Called by constructors, which must not call an overridable method. */
  private static MethodSpec privateAdder() {
    return MethodSpec.methodBuilder("addHeader")
        .addModifiers(PRIVATE)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement(
            "putHeader(name, value, headers == null ? $1T.of() : headers.getOrDefault(name,"
                + " $1T.of()))",
            List.class)
        .build();
  }

  private static MethodSpec putter() {
    return MethodSpec.methodBuilder("putHeader")
        .addModifiers(PRIVATE)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addParameter(TYPE.typeArguments().get(1), "before")
        .addStatement("requireToken(name)")
        .addStatement("requireSafe(name, value)")
        .beginControlFlow("if (headers == null)")
        .addStatement("headers = new $T<>($T.CASE_INSENSITIVE_ORDER)", TreeMap.class, String.class)
        .endControlFlow()
        .addStatement("$T<$T> values = new $T<>(before)", List.class, String.class, ArrayList.class)
        .addStatement("values.add(value)")
        .addStatement("headers.put(name, $T.copyOf(values))", List.class)
        .build();
  }

  /** Adds the header fields that a subclass passes to the constructor: names and values in turn. */
  private static MethodSpec allAdder() {
    return MethodSpec.methodBuilder("addHeaders")
        .addModifiers(PRIVATE)
        .addParameter(String[].class, "namesAndValues")
        .beginControlFlow("if (namesAndValues.length % 2 != 0)")
        .addStatement(
            "throw new $T($S)",
            IllegalArgumentException.class,
            "the name of a header field has no value")
        .endControlFlow()
        .beginControlFlow("for (int i = 0; i < namesAndValues.length; i += 2)")
        .addStatement("addHeader(namesAndValues[i], namesAndValues[i + 1])")
        .endControlFlow()
        .build();
  }

  private static MethodSpec valueCheck() {
    return MethodSpec.methodBuilder("requireSafe")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("$T.requireNonNull(value, name)", Objects.class)
        .beginControlFlow(
            "if (value.chars().anyMatch(c -> c == '\\r' || c == '\\n' || c == '\\0' || c > 0xFF))")
        .addStatement(
            "throw new $T($S + name + $S)",
            IllegalArgumentException.class,
            "the value of the header field ",
            " contains CR, LF, NUL or a character above U+00FF")
        .endControlFlow()
        .build();
  }

  private MethodSpec nameCheck() {
    return MethodSpec.methodBuilder("requireToken")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(String.class, "name")
        .beginControlFlow("if (!$T.isToken(name))", headers)
        .addStatement(
            "throw new $T($S + name + $S)",
            IllegalArgumentException.class,
            "\"",
            "\" is not a header field name")
        .endControlFlow()
        .build();
  }
}
