package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders the exception type of a status code, such as {@code NotFoundException}. */
final class ExceptionRenderer {

  private static final String HEADER_TAG =
      "@param %s the value of the %s header field, which every such response carries";

  private final GeneratedNames names;
  private final FluentMethods fluent;

  ExceptionRenderer(GeneratedNames names) {
    this.names = names;
    this.fluent = new FluentMethods(StatusCodeExceptionRenderer.setters(names), names.headers());
  }

  TypeSpec render(Vendor vendor, Status status) {
    return TypeSpec.classBuilder(names.exception(vendor, status))
        .addJavadoc(javadoc(vendor, status))
        .addAnnotation(
            AnnotationSpec.builder(ExceptionMetadata.class)
                .addMember("value", "$T.$L", names.code(vendor), status.name().constant())
                .build())
        .addModifiers(modifiers())
        .superclass(names.exceptionSuperclass(status))
        .addField(CommonMembers.serialVersionUid())
        .addMethod(constructor(vendor, status, List.of()))
        .addMethod(constructor(vendor, status, List.of("detail")))
        .addMethod(constructor(vendor, status, List.of("detail", "cause")))
        .addMethods(fluent.of(names.exception(vendor, status), status.headers()))
        .build();
  }

  /** Never final, so that a domain exception can extend it. */
  private Modifier[] modifiers() {
    return names.isJoining() ? new Modifier[] {PUBLIC} : new Modifier[] {PUBLIC, NON_SEALED};
  }

  private static CodeBlock javadoc(Vendor vendor, Status status) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                "The exception for {@link "
                    + vendor.type()
                    + "."
                    + status.name().type()
                    + " "
                    + StatusJavadoc.title(status)
                    + "} of "
                    + StatusJavadoc.title(vendor)
                    + ".");
    return StatusJavadoc.details(javadoc, status).build();
  }

  /**
   * A constructor that takes the required header fields, then detail and cause if they are in the
   * list.
   */
  private MethodSpec constructor(Vendor vendor, Status status, List<String> rest) {
    Javadoc javadoc = new Javadoc().paragraph(summary(status, rest));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PUBLIC);
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$T.INSTANCE, ", names.status(vendor, status))
            .add(rest.isEmpty() ? "null" : String.join(", ", rest));
    status
        .headers()
        .parameters()
        .forEach(
            (field, parameter) -> {
              HeaderValue value = TypedHeader.constructorValue(field);
              constructor.addParameter(value.type(), parameter);
              javadoc.tag(headerTag(parameter, field, value));
              arguments.add(
                  ", $L, $L",
                  JavaText.literal(field),
                  value.sent(field, parameter, names.headers()));
            });
    if (rest.contains("detail")) {
      constructor.addParameter(String.class, "detail");
      javadoc.tag(CommonMembers.DETAIL_TAG);
    }
    if (rest.contains("cause")) {
      constructor.addParameter(Throwable.class, "cause");
      javadoc.tag(CommonMembers.CAUSE_TAG);
    }
    return constructor
        .addJavadoc(javadoc.build())
        .addStatement("super($L)", arguments.build())
        .build();
  }

  /** A sentence such as "Creates a 404 Not Found with a detail and a cause". */
  private static String summary(Status status, List<String> rest) {
    String article = status.code() / 100 == 8 ? "an " : "a ";
    String with = rest.isEmpty() ? "" : " with a " + String.join(" and a ", rest);
    return "Creates " + article + StatusJavadoc.title(status) + with + ".";
  }

  private static String headerTag(String parameter, String field, HeaderValue value) {
    String tag = String.format(HEADER_TAG, parameter, JavaText.javadoc(field));
    return value.meaning().isEmpty() ? tag : tag + ": " + value.meaning();
  }
}
