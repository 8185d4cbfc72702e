package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.VendorMetadata;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusFormat;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.Optional;

/** Renders the holder type of a vendor, such as {@code Nginx}. */
final class HolderRenderer {

  private final GeneratedNames names;

  HolderRenderer(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec render(Vendor vendor) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.holder(vendor))
            .addJavadoc(javadoc(vendor))
            .addAnnotation(metadata(vendor))
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(names.constants(vendor))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(of(vendor))
            .addMethod(find(vendor));
    if (!vendor.isRegistry()) {
      type.addMethod(CommonMembers.choice(names, vendor, "own", "this vendor's own").build());
    }
    NumberRenderer numbers = new NumberRenderer(vendor);
    return type.addType(numbers.codes()).addType(numbers.texts()).addType(types(vendor)).build();
  }

  private AnnotationSpec metadata(Vendor vendor) {
    AnnotationSpec.Builder metadata =
        AnnotationSpec.builder(VendorMetadata.class)
            .addMember("id", "$L", JavaText.literal(vendor.id()))
            .addMember("title", "$L", JavaText.literal(vendor.details().title()))
            .addMember("catalogue", "$T.class", names.root())
            .addMember("spec", "$L", JavaText.literal(vendor.spec().name()))
            .addMember("sha256", "$L", JavaText.literal(vendor.spec().sha256()));
    vendor.details().replaces().forEach(code -> metadata.addMember("replaces", "$L", code));
    metadata.addMember("format", "$L", StatusFormat.NUMBER);
    if (vendor.statuses().isEmpty()) {
      metadata.addMember("statuses", "{}");
    }
    for (Status status : vendor.statuses()) {
      String text = StatusFormat.write(status.known());
      metadata.addMember("statuses", "$L", JavaText.literal(text));
    }
    return metadata.build();
  }

  private static CodeBlock javadoc(Vendor vendor) {
    Javadoc javadoc =
        new Javadoc().paragraph("The status codes of " + StatusJavadoc.title(vendor) + ".");
    if (!vendor.details().source().isEmpty()) {
      javadoc.paragraph(StatusJavadoc.source(vendor.details().source()));
    }
    return javadoc.build();
  }

  private MethodSpec of(Vendor vendor) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                "Returns the status code with the given number: "
                    + order(vendor)
                    + ", else the {@code Unrecognized} code of its class.")
            .tag("@param code a number from 100 to 999")
            .tag("@return the status code, always the same instance for the same number")
            .tag("@throws IllegalArgumentException if the number is not from 100 to 999");
    return lookUp(vendor, "of", names.root(), javadoc, CodeBlock.of("own"));
  }

  private MethodSpec find(Vendor vendor) {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), names.root());
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                vendor.isRegistry()
                    ? "Returns the registered status code with the given number."
                    : "Returns the status code with the given number: " + order(vendor) + ".")
            .tag("@param code any number")
            .tag("@return the status code, or empty if there is none");
    CodeBlock own = CodeBlock.of("$T.of(own)", Optional.class);
    return lookUp(vendor, "find", optional, javadoc, own);
  }

  private static String order(Vendor vendor) {
    return vendor.isRegistry()
        ? "the registered one"
        : "this vendor's own, else the registered one";
  }

  /** A method that returns the vendor's own status code, else that of the root for the number. */
  private MethodSpec lookUp(
      Vendor vendor, String name, TypeName returned, Javadoc javadoc, CodeBlock own) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(javadoc.build())
            .addModifiers(PUBLIC, STATIC)
            .returns(returned)
            .addParameter(int.class, "code");
    if (vendor.isRegistry()) {
      return method.addStatement("return $T.$L(code)", names.root(), name).build();
    }
    return method
        .addStatement("$T own = own(code)", names.root())
        .addStatement("return own != null ? $L : $T.$L(code)", own, names.root(), name)
        .build();
  }

  private TypeSpec types(Vendor vendor) {
    TypeSpec.Builder types =
        CommonMembers.group(vendor, CatalogueShape.TYPES, "as types, for type patterns");
    vendor.statuses().forEach(status -> types.addType(status(vendor, status)));
    return types.build();
  }

  private TypeSpec status(Vendor vendor, Status status) {
    ClassName name = names.status(vendor, status);
    return TypeSpec.classBuilder(name)
        .addJavadoc(StatusJavadoc.full(vendor, status).build())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(names.superclass(status))
        .addField(CommonMembers.serialVersionUid())
        .addField(
            FieldSpec.builder(name, "INSTANCE", STATIC, FINAL)
                .initializer("new $T()", name)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement(
                    "super($L, $L, $L)",
                    status.code(),
                    JavaText.literal(status.phrase()),
                    JavaText.literal(vendor.id()))
                .build())
        .addMethod(instance())
        .addMethod(CommonMembers.readResolve(CodeBlock.of("INSTANCE")))
        .build();
  }

  private MethodSpec instance() {
    return MethodSpec.methodBuilder("instance")
        .addJavadoc(CommonMembers.RETURNS_ROOT)
        .addModifiers(STATIC)
        .returns(names.root())
        .addStatement("return INSTANCE")
        .build();
  }
}
