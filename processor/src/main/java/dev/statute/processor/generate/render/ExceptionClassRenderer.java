package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Vendor;

/** Renders the exception type of a class of status codes, such as {@code ClientErrorException}. */
final class ExceptionClassRenderer {

  private final Catalogue catalogue;
  private final GeneratedNames names;

  ExceptionClassRenderer(Catalogue catalogue, GeneratedNames names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  TypeSpec render(StatusClass statusClass) {
    ClassName name = names.exceptionClass(statusClass);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                new Javadoc()
                    .paragraph(
                        "An exception with a status code of the class {@link "
                            + statusClass.typeName()
                            + "}.")
                    .build())
            .addModifiers(PUBLIC, ABSTRACT, SEALED)
            .superclass(names.rootException());
    for (Vendor vendor : catalogue.vendors()) {
      vendor.statuses().stream()
          .filter(status -> status.exception() && status.statusClass() == statusClass)
          .forEach(status -> type.addPermittedSubclass(names.exception(vendor, status)));
    }
    return type.addPermittedSubclass(name.nestedClass(CatalogueShape.CUSTOM))
        .addField(CommonMembers.serialVersionUid())
        .addMethod(constructor(names.root(), false).build())
        .addMethod(constructor(names.root(), true).build())
        .addType(custom(statusClass))
        .build();
  }

  private MethodSpec.Builder constructor(TypeName statusType, boolean withCause) {
    return StatusCodeExceptionRenderer.constructor(statusType, withCause)
        .addStatement("super(status, detail, $LheaderFields)", withCause ? "cause, " : "");
  }

  private TypeSpec custom(StatusClass statusClass) {
    ClassName statusType = names.statusClass(statusClass);
    return TypeSpec.classBuilder(CatalogueShape.CUSTOM)
        .addJavadoc(
            new Javadoc().paragraph("Extension point for exceptions of other catalogues.").build())
        .addModifiers(PUBLIC, ABSTRACT, STATIC, NON_SEALED)
        .superclass(names.exceptionClass(statusClass))
        .addField(CommonMembers.serialVersionUid())
        .addMethod(customConstructor(statusType, false))
        .addMethod(customConstructor(statusType, true))
        .build();
  }

  private MethodSpec customConstructor(ClassName statusType, boolean withCause) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph("Creates an exception with a detail" + (withCause ? " and a cause." : "."))
            .tag("@param status the status code of the response")
            .tag(CommonMembers.DETAIL_TAG);
    if (withCause) {
      javadoc.tag(CommonMembers.CAUSE_TAG);
    }
    javadoc
        .tag("@param headerFields the names of header fields, each followed by its value")
        .tag(
            "@throws IllegalArgumentException if a name has no value or {@code header} rejects a"
                + " field");
    return constructor(statusType, withCause)
        .addJavadoc(javadoc.build())
        .addModifiers(PROTECTED)
        .build();
  }
}
