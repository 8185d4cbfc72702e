package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;

/**
 * Renders the compile-time constants of a vendor: its nested types {@code Code} and {@code Text}.
 */
final class NumberRenderer {

  private final Vendor vendor;

  NumberRenderer(Vendor vendor) {
    this.vendor = vendor;
  }

  /** The status codes as numbers. */
  TypeSpec codes() {
    TypeSpec.Builder type =
        type(CatalogueShape.CODES, "as numbers, for annotations and {@code switch}");
    for (Status status : vendor.statuses()) {
      CodeBlock number = CodeBlock.of("$L", status.code());
      type.addFields(CommonMembers.constants(vendor, status, TypeName.INT, number));
    }
    return type.build();
  }

  /** The status codes as text. */
  TypeSpec texts() {
    TypeSpec.Builder type =
        type(CatalogueShape.TEXTS, "as text, for annotations that take strings");
    for (Status status : vendor.statuses()) {
      CodeBlock text = CodeBlock.of("\"$L\"", status.code());
      type.addFields(CommonMembers.constants(vendor, status, ClassName.get(String.class), text));
    }
    return type.build();
  }

  private TypeSpec.Builder type(String name, String purpose) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "The status codes of " + StatusJavadoc.title(vendor) + " " + purpose + ".")
                .build())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
  }
}
