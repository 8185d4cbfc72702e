package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.meta.StatusMetadata;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.List;

/**
 * Renders the compile-time constants of a vendor: its nested types {@code Code} and {@code Text}.
 */
final class NumberRenderer {

  private final Vendor vendor;

  NumberRenderer(Vendor vendor) {
    this.vendor = vendor;
  }

  /** The status codes as numbers, with the metadata that the checks read from compiled types. */
  TypeSpec codes() {
    TypeSpec.Builder type =
        type(CatalogueShape.CODES, "as numbers, for annotations and {@code switch}");
    for (Status status : vendor.statuses()) {
      CodeBlock number = CodeBlock.of("$L", status.code());
      type.addFields(
          CommonMembers.constants(vendor, status, TypeName.INT, number, List.of(metadata(status))));
    }
    return type.build();
  }

  /** The status codes as text. */
  TypeSpec texts() {
    TypeSpec.Builder type =
        type(CatalogueShape.TEXTS, "as text, for annotations that take strings");
    for (Status status : vendor.statuses()) {
      CodeBlock text = CodeBlock.of("\"$L\"", status.code());
      type.addFields(
          CommonMembers.constants(vendor, status, ClassName.get(String.class), text, List.of()));
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

  private static AnnotationSpec metadata(Status status) {
    AnnotationSpec.Builder metadata =
        AnnotationSpec.builder(StatusMetadata.class)
            .addMember("phrase", "$L", JavaText.literal(status.phrase()));
    addTexts(metadata, "aliases", status.aliases().stream().map(Status.Alias::phrase).toList());
    if (!status.senders().equals(List.of(Sender.ORIGIN))) {
      status.senders().forEach(s -> metadata.addMember("sender", "$T.$L", Sender.class, s));
    }
    if (status.state() != State.CURRENT) {
      metadata.addMember("state", "$T.$L", State.class, status.state());
    }
    if (!status.content()) {
      metadata.addMember("content", "false");
    }
    addTexts(metadata, "requiredHeaders", status.headers().required());
    addTexts(metadata, "optionalHeaders", status.headers().optional());
    if (status.cacheable()) {
      metadata.addMember("cacheable", "true");
    }
    if (!status.reference().isEmpty()) {
      metadata.addMember("reference", "$L", JavaText.literal(status.reference()));
    }
    return metadata.build();
  }

  private static void addTexts(AnnotationSpec.Builder metadata, String member, List<String> texts) {
    texts.forEach(text -> metadata.addMember(member, "$L", JavaText.literal(text)));
  }
}
