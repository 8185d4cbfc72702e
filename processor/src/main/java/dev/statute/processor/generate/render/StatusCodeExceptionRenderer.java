package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.compiled.StatusClass;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders {@code StatusCodeException}, the root of the exception types, with the members of RFC
 * 9457.
 */
final class StatusCodeExceptionRenderer {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName URI_TYPE = ClassName.get(URI.class);
  private final GeneratedNames names;

  StatusCodeExceptionRenderer(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec render() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.rootException())
            .addJavadoc(javadoc())
            .addModifiers(PUBLIC, ABSTRACT, SEALED)
            .superclass(RuntimeException.class);
    for (StatusClass statusClass : StatusClass.values()) {
      type.addPermittedSubclass(names.exceptionClass(statusClass));
    }
    addFields(type);
    type.addMethod(constructor(false)).addMethod(constructor(true));
    type.addMethod(
            CommonMembers.getter(
                names.root(), "status", "Returns the status code.", "the status code"))
        .addMethod(code())
        .addMethod(message());
    HeaderFields headers = headers(names);
    return type.addMethods(new ProblemMembers(names.rootException()).getters())
        .addMethod(headers.getter())
        .addMethods(setters(names))
        .addMethod(headers.replacer())
        .addMethods(headers.details())
        .build();
  }

  /** The setters for a new exception; each returns that exception. */
  static List<MethodSpec> setters(GeneratedNames names) {
    List<MethodSpec> setters = new ArrayList<>(new ProblemMembers(names.rootException()).setters());
    setters.add(headers(names).adder());
    return setters;
  }

  private static HeaderFields headers(GeneratedNames names) {
    return new HeaderFields(names.rootException(), names.headers());
  }

  private static CodeBlock javadoc() {
    return new Javadoc()
        .paragraph(
            "An exception with an HTTP status code. Code that throws it need not know how it is"
                + " turned into a response.")
        .paragraph(
            "It also carries the members of a problem document (RFC 9457) and header fields. Their"
                + " setters return the exception, so that calls can be chained.")
        .tag(
            "@see <a href=\"https://www.rfc-editor.org/rfc/rfc9457#section-3\">RFC 9457, section"
                + " 3</a>")
        .build();
  }

  private void addFields(TypeSpec.Builder type) {
    TypeName strings = ParameterizedTypeName.get(ClassName.get(Set.class), STRING);
    type.addField(CommonMembers.serialVersionUid())
        .addField(
            FieldSpec.builder(URI_TYPE, "ABOUT_BLANK", PRIVATE, STATIC, FINAL)
                .initializer("$T.create($S)", URI.class, "about:blank")
                .build())
        .addField(
            FieldSpec.builder(strings, "STANDARD_MEMBERS", PRIVATE, STATIC, FINAL)
                .initializer(
                    "$T.of($S, $S, $S, $S, $S)",
                    Set.class,
                    "type",
                    "title",
                    "status",
                    "detail",
                    "instance")
                .build());
    addMembers(type);
  }

  private void addMembers(TypeSpec.Builder type) {
    type.addField(
            CommonMembers.serialized(names.root(), "status", "The status code.")
                .addModifiers(FINAL)
                .build())
        .addField(
            CommonMembers.serialized(URI_TYPE, "type", "The identifier of the problem type.")
                .initializer("ABOUT_BLANK")
                .build())
        .addField(
            CommonMembers.serialized(STRING, "title", "The summary of the problem type.").build())
        .addField(
            CommonMembers.serialized(
                    STRING, "detail", "The explanation of this occurrence, or null.")
                .build())
        .addField(
            CommonMembers.serialized(
                    URI_TYPE, "instance", "The identifier of this occurrence, or null.")
                .build())
        .addField(
            CommonMembers.serialized(
                    ProblemMembers.EXTENSIONS, "extensions", "The extension members, or null.")
                .build())
        .addField(
            CommonMembers.serialized(HeaderFields.TYPE, "headers", "The header fields, or null.")
                .build());
  }

  /**
   * A constructor of the root and of the classes of exceptions, without a body.
   *
   * @param withCause whether it takes the cause, which may be null; otherwise the cause can be set
   *     later
   */
  static MethodSpec.Builder constructor(TypeName statusType, boolean withCause) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(statusType, "status")
            .addParameter(STRING, "detail");
    if (withCause) {
      constructor.addParameter(Throwable.class, "cause");
    }
    return constructor.addParameter(String[].class, "headerFields").varargs();
  }

  private MethodSpec constructor(boolean withCause) {
    MethodSpec.Builder constructor = constructor(names.root(), withCause);
    if (withCause) {
      constructor.addStatement("super(null, cause)");
    }
    return constructor
        .addStatement("this.status = status")
        .addStatement("this.title = status.phrase()")
        .addStatement("this.detail = detail")
        .addStatement("addHeaders(headerFields)")
        .build();
  }

  private static MethodSpec code() {
    return MethodSpec.methodBuilder("code")
        .addJavadoc(
            new Javadoc()
                .paragraph("Returns the number of the status code.")
                .tag("@return a number from 100 to 999")
                .build())
        .addModifiers(PUBLIC, FINAL)
        .returns(int.class)
        .addStatement("return status.code()")
        .build();
  }

  private static MethodSpec message() {
    return MethodSpec.methodBuilder("getMessage")
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "Returns the status code and, if there is one, the detail, such as {@code 404"
                        + " Not Found: no order 42}.")
                .tag("@return the message for logs")
                .build())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(STRING)
        .addStatement("return detail == null ? status.toString() : status + $S + detail", ": ")
        .build();
  }
}
