package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.processor.generate.spec.JavaText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The Java type in which the value of a header field is given. A value that is no text is converted
 * by a method of {@code StatusCodeHeaders}, which the exceptions of all packages call.
 */
enum HeaderValue {
  TEXT(TypeName.get(String.class), "value", ""),

  CHALLENGE(
      TypeName.get(String.class),
      "challenge",
      "a challenge, such as {@code Basic realm=\"orders\"}",
      new Conversion("", "", "it contains CR, LF, NUL or a character above U+00FF")),

  DELAY(
      TypeName.get(Duration.class),
      "delay",
      "how long to wait, rounded up to a whole second",
      new Conversion(
          "delaySeconds", "the delay-seconds of RFC 9110 section 10.2.3", "the time is negative")) {
    @Override
    CodeBlock body() {
      return CodeBlock.builder()
          .beginControlFlow("if (delay.isNegative())")
          .addStatement(refuse("the time in the header field ", " is negative"))
          .endControlFlow()
          .addStatement(
              "$1T seconds = $1T.valueOf(delay.getSeconds()).add($1T.valueOf(delay.getNano(), 9))",
              BigDecimal.class)
          .addStatement(
              "return seconds.setScale(0, $T.CEILING).toPlainString()", RoundingMode.class)
          .build();
    }
  },

  DATE(
      TypeName.get(Instant.class),
      "time",
      "when to retry, rounded up to a whole second",
      new Conversion(
          "httpDate",
          "the IMF-fixdate of RFC 9110 section 5.6.7",
          "the year is not between 1 and 9999")) {
    @Override
    CodeBlock body() {
      return CodeBlock.builder()
          .addStatement("long second = time.getEpochSecond() + (time.getNano() == 0 ? 0 : 1)")
          .beginControlFlow(
              "if (second < $LL || second > $LL)",
              YEAR_1.getEpochSecond(),
              YEAR_9999.getEpochSecond())
          .addStatement(refuse("the year in the header field ", " is not between 1 and 9999"))
          .endControlFlow()
          .addStatement(
              "$T date = $T.RFC_1123_DATE_TIME.format($T.ofEpochSecond(second).atOffset($T.UTC))",
              String.class,
              DateTimeFormatter.class,
              Instant.class,
              ZoneOffset.class)
          .add("// The formatter writes the days 1 to 9 with one digit, IMF-fixdate has two.\n")
          .addStatement(
              "return date.charAt(6) == ' ' ? date.substring(0, 5) + '0' + date.substring(5) :"
                  + " date")
          .build();
    }
  },

  METHODS(
      ParameterizedTypeName.get(Collection.class, String.class),
      "methods",
      "the names of all supported methods, possibly none",
      new Conversion(
          "methodNames",
          "the names, separated by commas (RFC 9110 section 10.2.1)",
          "a name is not a token (RFC 9110 section 9.1)")) {
    @Override
    CodeBlock body() {
      return CodeBlock.builder()
          .addStatement("$1T names = new $1T($2S)", StringJoiner.class, ", ")
          .beginControlFlow("for ($T method : methods)", String.class)
          .beginControlFlow("if (!isToken($T.requireNonNull(method, name)))", Objects.class)
          .addStatement(
              refuse("the header field ", " takes method names, and one of them is not a token"))
          .endControlFlow()
          .addStatement("names.add(method)")
          .endControlFlow()
          .addStatement("return names.toString()")
          .build();
    }
  },

  REFERENCE(
      TypeName.get(URI.class),
      "uri",
      "the URI, which may be relative",
      new Conversion("asciiReference", "the URI in ASCII (RFC 9110 section 10.2.2)", "")) {
    @Override
    CodeBlock body() {
      return CodeBlock.builder().addStatement("return uri.toASCIIString()").build();
    }
  };

  private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59Z");

  private final TypeName type;
  private final String parameter;
  private final String meaning;
  private final Conversion conversion;

  HeaderValue(TypeName type, String parameter, String meaning) {
    this(type, parameter, meaning, Conversion.NONE);
  }

  /**
   * @param parameter the name of its parameter
   * @param meaning the end of its {@code @param} tag; empty if the name says enough
   * @param conversion the conversion to a text
   */
  HeaderValue(TypeName type, String parameter, String meaning, Conversion conversion) {
    this.type = type;
    this.parameter = parameter;
    this.meaning = meaning;
    this.conversion = conversion;
  }

  TypeName type() {
    return type;
  }

  String parameter() {
    return parameter;
  }

  String meaning() {
    return meaning;
  }

  /** The condition under which a value is rejected; empty if every value is accepted. */
  String refusal() {
    return conversion.refusal();
  }

  /**
   * The expression for the text that is sent.
   *
   * @param headers the type with the conversions
   */
  CodeBlock sent(String fieldName, String argument, ClassName headers) {
    return conversion.method().isEmpty()
        ? CodeBlock.of("$L", argument)
        : CodeBlock.of(
            "$T.$L($L, $L)", headers, conversion.method(), JavaText.literal(fieldName), argument);
  }

  /** The conversion methods of all types. */
  static List<MethodSpec> conversions() {
    return Stream.of(values())
        .filter(value -> !value.conversion.method().isEmpty())
        .map(HeaderValue::conversion)
        .toList();
  }

  private MethodSpec conversion() {
    Javadoc javadoc =
        new Javadoc()
            .paragraph("Returns a header field value as text.")
            .tag("@param name the field name, for error messages")
            .tag("@param " + parameter + " " + meaning)
            .tag("@return " + conversion.result());
    if (!conversion.refusal().isEmpty()) {
      javadoc.tag("@throws IllegalArgumentException if " + conversion.refusal());
    }
    return MethodSpec.methodBuilder(conversion.method())
        .addJavadoc(javadoc.build())
        .addModifiers(PUBLIC, STATIC)
        .returns(String.class)
        .addParameter(String.class, "name")
        .addParameter(type, parameter)
        .addStatement("$T.requireNonNull($L, name)", Objects.class, parameter)
        .addCode(body())
        .build();
  }

  /** The body of the conversion, for a value that is not null. */
  CodeBlock body() {
    return CodeBlock.of("");
  }

  private static CodeBlock refuse(String before, String after) {
    return CodeBlock.of(
        "throw new $T($S + name + $S)", IllegalArgumentException.class, before, after);
  }

  /**
   * The method that converts a value to a text.
   *
   * @param method its name; empty if the value is a text
   * @param result a description of the text
   * @param refusal the condition under which it rejects a value; empty if it accepts all
   */
  private record Conversion(String method, String result, String refusal) {

    static final Conversion NONE = new Conversion("", "", "");
  }
}
