package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;
import static javax.lang.model.element.Modifier.SYNCHRONIZED;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.CatalogueMetadata;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Renders {@code StatusCode}, the root of the hierarchy. */
final class StatusCodeRenderer {

  private static final String RANGE = "a number from 100 to 999";

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
    return type.addField(CommonMembers.serialVersionUid())
        .addField(lookedUp())
        .addField(fixed(TypeName.INT, "code", "The numeric code."))
        .addField(fixed(ClassName.get(String.class), "phrase", "The reason phrase."))
        .addField(fixed(ClassName.get(String.class), "vendor", "The id of the vendor."))
        .addMethod(constructor())
        .addMethod(of())
        .addMethod(find())
        .addMethod(lookUp())
        .addMethods(registered().stream().toList())
        .addMethod(unrecognized())
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

  private FieldSpec lookedUp() {
    return FieldSpec.builder(ArrayTypeName.of(names.root()), "LOOKED_UP", PRIVATE, STATIC, FINAL)
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "What {@link #of} has found so far, by code. It is filled on demand, because"
                        + " filling it at once would load every class.")
                .build())
        .initializer("new $T[1000]", names.root())
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            new Javadoc()
                .paragraph(
                    "Returns the status code with the given number. If the number is not"
                        + " registered, that is the {@code Unrecognized} code of its class, as RFC"
                        + " 9110 section 15 asks of clients; from 600 up, it is {@link"
                        + " ServerError.Unrecognized}.")
                .tag("@param code " + RANGE)
                .tag("@return the status code, always the same instance for the same number")
                .tag("@throws IllegalArgumentException if the number is not from 100 to 999")
                .build())
        .addModifiers(PUBLIC, STATIC)
        .returns(names.root())
        .addParameter(int.class, "code")
        .addStatement(
            "$T found = code >= 0 && code < LOOKED_UP.length ? LOOKED_UP[code] : null",
            names.root())
        .addStatement("return found != null ? found : lookUp(code)")
        .build();
  }

  /** An unrecognized code has no vendor. Once {@code of} knows a code, this is as fast. */
  private MethodSpec find() {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), names.root());
    return MethodSpec.methodBuilder("find")
        .addJavadoc(
            new Javadoc()
                .paragraph("Returns the registered status code with the given number.")
                .tag("@param code any number")
                .tag("@return the status code, or empty if the number is not registered")
                .build())
        .addModifiers(PUBLIC, STATIC)
        .returns(optional)
        .addParameter(int.class, "code")
        .beginControlFlow("if (code < 100 || code > 999)")
        .addStatement("return $T.empty()", Optional.class)
        .endControlFlow()
        .addStatement("$T found = of(code)", names.root())
        .addStatement("return found.vendor.isEmpty() ? $1T.empty() : $1T.of(found)", Optional.class)
        .build();
  }

  private MethodSpec lookUp() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("lookUp")
            .addModifiers(PRIVATE, STATIC)
            .returns(names.root())
            .addParameter(int.class, "code")
            .beginControlFlow("if (code < 100 || code > 999)")
            .addStatement(
                "throw new $T($S + code)",
                IllegalArgumentException.class,
                "a status code is a number from 100 to 999, not ")
            .endControlFlow();
    if (catalogue.registry().isPresent()) {
      method
          .addStatement("$T registered = registered(code)", names.root())
          .beginControlFlow("if (registered != null)")
          .addStatement("LOOKED_UP[code] = registered")
          .addStatement("return registered")
          .endControlFlow();
    }
    return method.addStatement("return unrecognized(code)").build();
  }

  /** It stands here so that a look-up loads neither the holder nor its constants. */
  private Optional<MethodSpec> registered() {
    return catalogue
        .registry()
        .map(vendor -> CommonMembers.choice(names, vendor, "registered", "the registered"))
        .map(method -> method.addModifiers(PRIVATE).build());
  }

  /** Two threads may look the same unknown code up at once, hence the lock. */
  private MethodSpec unrecognized() {
    CodeBlock.Builder choice =
        CodeBlock.builder().add("LOOKED_UP[code] =\n$>$>switch (code / 100) {\n$>");
    for (StatusClass statusClass : StatusClass.values()) {
      choice.add(
          statusClass == StatusClass.SERVER_ERROR ? "default" : "case " + statusClass.firstDigit());
      choice.add(
          " -> $T.create(code);\n",
          names.statusClass(statusClass).nestedClass(CatalogueShape.UNRECOGNIZED));
    }
    return MethodSpec.methodBuilder("unrecognized")
        .addJavadoc(
            "Synchronized, so that threads that ask for the same code at once get the same"
                + " instance.")
        .addModifiers(PRIVATE, STATIC, SYNCHRONIZED)
        .returns(names.root())
        .addParameter(int.class, "code")
        .beginControlFlow("if (LOOKED_UP[code] == null)")
        .addCode(choice.add("$<};\n$<$<").build())
        .endControlFlow()
        .addStatement("return LOOKED_UP[code]")
        .build();
  }

  private static List<MethodSpec> accessors() {
    ClassName text = ClassName.get(String.class);
    return List.of(
        CommonMembers.getter(TypeName.INT, "code", "Returns the numeric code.", RANGE),
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
