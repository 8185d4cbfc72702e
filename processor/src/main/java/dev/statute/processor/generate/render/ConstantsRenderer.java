package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.List;

/**
 * Renders the typed constants. A holder inherits them from an interface of its own: every look-up
 * initializes the holder, and that must not load the classes of all codes.
 *
 * <p>The interfaces are public, because reflection refuses a field of a type that is not, however
 * it is inherited. They are nested in a class that is not, so that no source code outside of the
 * package can name them, and no IDE offers them.
 */
final class ConstantsRenderer {

  private final GeneratedNames names;

  ConstantsRenderer(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec render(List<Vendor> vendors) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.constants())
            .addJavadoc(
                new Javadoc()
                    .paragraph(
                        "The typed constants, to be used as members of the holders that inherit"
                            + " them. They are in separate interfaces so that looking up one code"
                            + " does not load the classes of all codes. The interfaces are public"
                            + " for reflection only.")
                    .build())
            .addModifiers(FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    vendors.forEach(vendor -> type.addType(constants(vendor)));
    return type.build();
  }

  /** Of what inherits a hidden type, Javadoc shows the inherited constants as its own. */
  private TypeSpec constants(Vendor vendor) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.constants(vendor))
            .addJavadoc("The typed constants of {@link $T}.\n\n@hidden", names.holder(vendor))
            .addModifiers(PUBLIC, STATIC, SEALED)
            .addPermittedSubclass(names.holder(vendor));
    for (Status status : vendor.statuses()) {
      ClassName statusType = names.status(vendor, status);
      CodeBlock instance = CodeBlock.of("$T.INSTANCE", statusType);
      type.addFields(CommonMembers.constants(vendor, status, statusType, instance));
    }
    return type.build();
  }
}
