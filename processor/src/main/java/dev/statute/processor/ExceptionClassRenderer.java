package dev.statute.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

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
                        "An exception that stands for a status code of the class {@link "
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
    return type.addPermittedSubclass(name.nestedClass("Custom"))
        .addField(Members.serialVersionUid())
        .addMethod(classConstructor(false))
        .addMethod(classConstructor(true))
        .addType(custom(statusClass))
        .build();
  }

  private static MethodSpec.Builder constructor(ClassName statusType, boolean withCause) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(statusType, "status")
            .addParameter(String.class, "detail");
    if (withCause) {
      constructor.addParameter(Throwable.class, "cause");
    }
    return constructor;
  }

  private MethodSpec classConstructor(boolean withCause) {
    return HeaderFields.addParameter(constructor(names.root(), withCause))
        .addStatement("super(status, detail, $LheaderFields)", withCause ? "cause, " : "")
        .build();
  }

  private TypeSpec custom(StatusClass statusClass) {
    ClassName statusType = names.statusClass(statusClass);
    return TypeSpec.classBuilder("Custom")
        .addJavadoc(
            new Javadoc()
                .paragraph("The way for exceptions of other catalogues into this class.")
                .build())
        .addModifiers(PUBLIC, ABSTRACT, STATIC, NON_SEALED)
        .superclass(names.exceptionClass(statusClass))
        .addField(Members.serialVersionUid())
        .addMethod(customConstructor(statusType, false))
        .addMethod(customConstructor(statusType, true))
        .build();
  }

  private static MethodSpec customConstructor(ClassName statusType, boolean withCause) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph("Makes an exception.")
            .tag("@param status the status code it stands for")
            .tag(Members.DETAIL_TAG);
    if (withCause) {
      javadoc.tag(Members.CAUSE_TAG);
    }
    return constructor(statusType, withCause)
        .addJavadoc(javadoc.build())
        .addModifiers(PROTECTED)
        .addStatement("super(status, detail$L)", withCause ? ", cause" : "")
        .build();
  }
}
