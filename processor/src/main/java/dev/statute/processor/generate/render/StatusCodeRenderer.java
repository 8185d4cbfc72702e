package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.CatalogueMetadata;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import java.io.Serializable;
import java.util.List;

/** Renders {@code StatusCode}, the root of the hierarchy. */
final class StatusCodeRenderer {

  private final Catalogue catalogue;
  private final GeneratedNames names;

  StatusCodeRenderer(Catalogue catalogue, GeneratedNames names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  TypeSpec render() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.root())
            .addJavadoc(javadoc())
            .addAnnotation(metadata())
            .addModifiers(PUBLIC, ABSTRACT, SEALED)
            .addSuperinterface(Serializable.class);
    for (StatusClass statusClass : StatusClass.values()) {
      type.addPermittedSubclass(names.statusClass(statusClass));
    }
    LookUpMembers lookUp = new LookUpMembers(catalogue, names);
    return type.addField(CommonMembers.serialVersionUid())
        .addFields(lookUp.caches())
        .addField(fixed(TypeName.INT, "code", "The numeric code."))
        .addField(fixed(ClassName.get(String.class), "phrase", "The reason phrase."))
        .addField(fixed(ClassName.get(String.class), "vendor", "The id of the vendor."))
        .addMethod(constructor())
        .addMethods(lookUp.methods())
        .addMethods(accessors())
        .addMethod(isError())
        .addMethod(toText())
        .build();
  }

  private static MethodSpec constructor() {
    return CommonMembers.statusConstructor()
        .addStatement("this.code = code")
        .addStatement("this.phrase = phrase")
        .addStatement("this.vendor = vendor")
        .build();
  }

  private CodeBlock javadoc() {
    return new Javadoc()
        .paragraph(
            "An HTTP status code. There is exactly one instance for each code of a vendor, so codes"
                + " can be compared with {@code ==}. Each belongs to one of the five classes of RFC"
                + " 9110 section 15.")
        .paragraph("Looking up a code loads only the class of that code.")
        .tag(
            "@see <a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15\">RFC 9110, section"
                + " 15, Status Codes</a>")
        .build();
  }

  private AnnotationSpec metadata() {
    AnnotationSpec.Builder metadata = AnnotationSpec.builder(CatalogueMetadata.class);
    catalogue
        .vendors()
        .forEach(vendor -> metadata.addMember("vendors", "$T.class", names.holder(vendor)));
    return metadata.build();
  }

  private static FieldSpec fixed(TypeName type, String name, String meaning) {
    return CommonMembers.serialized(type, name, meaning).addModifiers(FINAL).build();
  }

  private static List<MethodSpec> accessors() {
    ClassName text = ClassName.get(String.class);
    return List.of(
        CommonMembers.getter(
            TypeName.INT, "code", "Returns the numeric code.", LookUpMembers.RANGE),
        CommonMembers.getter(
            text,
            "phrase",
            "Returns the reason phrase.",
            "the phrase, or empty for an unrecognized code"),
        CommonMembers.getter(
            text,
            "vendor",
            "Returns the id of the vendor that defines this code.",
            "the id, such as {@code ietf}, or empty for an unrecognized code"));
  }

  private static MethodSpec isError() {
    return MethodSpec.methodBuilder("isError")
        .addJavadoc(
            new Javadoc()
                .paragraph("Returns whether this code is an error of the client or the server.")
                .tag("@return true if the code is 400 or higher")
                .build())
        .addModifiers(PUBLIC, FINAL)
        .returns(boolean.class)
        .addStatement("return code >= 400")
        .build();
  }

  private static MethodSpec toText() {
    return MethodSpec.methodBuilder("toString")
        .addJavadoc(
            new Javadoc()
                .paragraph("Returns the code and the phrase, such as {@code 404 Not Found}.")
                .tag("@return the code and the phrase, or only the code if there is no phrase")
                .build())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC, FINAL)
        .returns(String.class)
        .addStatement(
            "return phrase.isEmpty() ? $T.toString(code) : code + $S + phrase", Integer.class, " ")
        .build();
  }
}
