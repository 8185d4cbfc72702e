package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Vendor;

/** Renders the type of a class of status codes, such as {@code ClientError}. */
final class StatusClassRenderer {

  private final Catalogue catalogue;
  private final GeneratedNames names;

  StatusClassRenderer(Catalogue catalogue, GeneratedNames names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  TypeSpec render(StatusClass statusClass) {
    ClassName name = names.statusClass(statusClass);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                new Javadoc().paragraph(summary(statusClass)).tag(section(statusClass)).build())
            .addModifiers(PUBLIC, ABSTRACT, SEALED)
            .superclass(names.root());
    for (Vendor vendor : catalogue.vendors()) {
      vendor.statuses().stream()
          .filter(status -> status.statusClass() == statusClass)
          .forEach(status -> type.addPermittedSubclass(names.status(vendor, status)));
    }
    return type.addPermittedSubclass(name.nestedClass(CatalogueShape.UNRECOGNIZED))
        .addPermittedSubclass(name.nestedClass(CatalogueShape.CUSTOM))
        .addField(CommonMembers.serialVersionUid())
        .addMethod(
            CommonMembers.statusConstructor().addStatement("super(code, phrase, vendor)").build())
        .addType(unrecognized(name))
        .addType(custom(name, statusClass))
        .build();
  }

  private static String summary(StatusClass statusClass) {
    int first = statusClass.firstDigit();
    String range = "The status codes from " + first + "00 to " + first + "99: ";
    String above =
        statusClass == StatusClass.SERVER_ERROR
            ? " Codes from 600 up belong here too, as RFC 9110 section 15 asks of clients."
            : "";
    return range + statusClass.meaning() + "." + above;
  }

  private static String section(StatusClass statusClass) {
    int section = statusClass.firstDigit() + 1;
    return "@see <a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15."
        + section
        + "\">RFC 9110, section 15."
        + section
        + "</a>";
  }

  private TypeSpec unrecognized(ClassName parent) {
    return TypeSpec.classBuilder(CatalogueShape.UNRECOGNIZED)
        .addJavadoc(
            new Javadoc()
                .paragraph("An unregistered status code, as returned by {@link StatusCode#of}.")
                .build())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(parent)
        .addField(CommonMembers.serialVersionUid())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(int.class, "code")
                .addStatement("super(code, $S, $S)", "", "")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("create")
                .addJavadoc(CommonMembers.RETURNS_ROOT)
                .addModifiers(STATIC)
                .returns(names.root())
                .addParameter(int.class, "code")
                .addStatement("return new Unrecognized(code)")
                .build())
        .addMethod(CommonMembers.readResolve(CodeBlock.of("$T.of(code())", names.root())))
        .build();
  }

  private static TypeSpec custom(ClassName parent, StatusClass statusClass) {
    return TypeSpec.classBuilder(CatalogueShape.CUSTOM)
        .addJavadoc(
            new Javadoc()
                .paragraph("Extension point for status codes of other catalogues.")
                .build())
        .addModifiers(PUBLIC, ABSTRACT, STATIC, NON_SEALED)
        .superclass(parent)
        .addField(CommonMembers.serialVersionUid())
        .addMethod(customConstructor(statusClass))
        .build();
  }

  private static MethodSpec customConstructor(StatusClass statusClass) {
    int low = statusClass.firstDigit() * 100;
    int high = statusClass == StatusClass.SERVER_ERROR ? 999 : low + 99;
    String range = "a number from " + low + " to " + high;
    return CommonMembers.statusConstructor()
        .addJavadoc(
            new Javadoc()
                .paragraph("Creates a status code. There must be only one instance for each code.")
                .tag("@param code " + range)
                .tag("@param phrase the reason phrase")
                .tag("@param vendor the id of the vendor that defines the code")
                .tag("@throws IllegalArgumentException if the code does not belong to this class")
                .build())
        .addModifiers(PROTECTED)
        .addStatement("super(code, phrase, vendor)")
        .beginControlFlow("if (code < $L || code > $L)", low, high)
        .addStatement(
            "throw new $T($S + code)",
            IllegalArgumentException.class,
            "the code must be " + range + ", not ")
        .endControlFlow()
        .build();
  }
}
