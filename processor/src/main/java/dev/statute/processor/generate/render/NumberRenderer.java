package dev.statute.processor.generate.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
        CommonMembers.group(
            vendor, CatalogueShape.CODES, "as numbers, for annotations and {@code switch}");
    for (Status status : vendor.statuses()) {
      CodeBlock number = CodeBlock.of("$L", status.code());
      type.addFields(CommonMembers.constants(vendor, status, TypeName.INT, number));
    }
    return type.build();
  }

  /** The status codes as text. */
  TypeSpec texts() {
    TypeSpec.Builder type =
        CommonMembers.group(
            vendor, CatalogueShape.TEXTS, "as text, for annotations that take strings");
    for (Status status : vendor.statuses()) {
      CodeBlock text = CodeBlock.of("\"$L\"", status.code());
      type.addFields(CommonMembers.constants(vendor, status, ClassName.get(String.class), text));
    }
    return type.build();
  }
}
