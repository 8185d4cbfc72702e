package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;

/**
 * Renders the typed constants of a vendor. The holder inherits them from a separate interface:
 * every look-up initializes the holder, and that must not load the classes of all codes.
 */
final class ConstantsRenderer {

  private final GeneratedNames names;

  ConstantsRenderer(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec render(Vendor vendor) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.constants(vendor))
            .addJavadoc(
                new Javadoc()
                    .paragraph(
                        "The typed constants of {@link "
                            + vendor.type()
                            + "}, to be used as its members. They are in a separate interface so"
                            + " that looking up one code does not load the classes of all codes.")
                    .build())
            .addModifiers(PUBLIC, SEALED)
            .addPermittedSubclass(names.holder(vendor));
    for (Status status : vendor.statuses()) {
      ClassName statusType = names.status(vendor, status);
      CodeBlock instance = CodeBlock.of("$T.INSTANCE", statusType);
      type.addFields(CommonMembers.constants(vendor, status, statusType, instance));
    }
    return type.build();
  }
}
