package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.ArrayList;
import java.util.List;

/** Renders the members that several generated types have. */
final class CommonMembers {

  /** The Javadoc of the parameters that the constructors of all exceptions share. */
  static final String DETAIL_TAG = "@param detail an explanation for the client, or null";

  static final String CAUSE_TAG = "@param cause the cause, or null";

  /** The Javadoc of factory methods whose return type is the root. */
  static final String RETURNS_ROOT =
      "Returns {@code StatusCode}, so that callers can be verified without loading this class.";

  private CommonMembers() {}

  static FieldSpec serialVersionUid() {
    return FieldSpec.builder(long.class, "serialVersionUID", PRIVATE, STATIC, FINAL)
        .initializer("1L")
        .build();
  }

  /** A serialized field, which Javadoc includes although it is private. */
  static FieldSpec.Builder serialized(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, PRIVATE)
        .addJavadoc(new Javadoc().paragraph(meaning).build());
  }

  /** A package-private constructor with the three values of a status code, without a body. */
  static MethodSpec.Builder statusConstructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(int.class, "code")
        .addParameter(String.class, "phrase")
        .addParameter(String.class, "vendor");
  }

  /** The method by which Java serialization replaces a copy with the only instance of its code. */
  static MethodSpec readResolve(CodeBlock replacement) {
    return MethodSpec.methodBuilder("readResolve")
        .addJavadoc(
            new Javadoc()
                .paragraph("Replaces a deserialized copy.")
                .tag("@return the one instance of this status code")
                .build())
        .addModifiers(PRIVATE)
        .returns(Object.class)
        .addStatement("return $L", replacement)
        .build();
  }

  /** A method that returns the vendor's status code with a number, or null. */
  static MethodSpec.Builder choice(
      GeneratedNames names, Vendor vendor, String name, String description) {
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (code) {\n$>");
    for (Status status : vendor.statuses()) {
      choice.add("case $L -> $T.instance();\n", status.code(), names.status(vendor, status));
    }
    return MethodSpec.methodBuilder(name)
        .addJavadoc("Returns $L status code with this number, or null.", description)
        .addModifiers(STATIC)
        .returns(names.root())
        .addParameter(int.class, "code")
        .addCode(choice.add("default -> null;\n$<};\n").build());
  }

  /** A final accessor with the name of its field. */
  static MethodSpec getter(TypeName type, String name, String summary, String returned) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(new Javadoc().paragraph(summary).tag("@return " + returned).build())
        .addModifiers(PUBLIC, FINAL)
        .returns(type)
        .addStatement("return $L", name)
        .build();
  }

  /** A nested type of a holder, for one form of all its status codes. */
  static TypeSpec.Builder group(Vendor vendor, String name, String form) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(
            new Javadoc()
                .paragraph("The status codes of " + StatusJavadoc.title(vendor) + " " + form + ".")
                .build())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
  }

  /** The constant of a status code, and the deprecated constants of its aliases. */
  static List<FieldSpec> constants(Vendor vendor, Status status, TypeName type, CodeBlock value) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(
        FieldSpec.builder(type, status.name().constant(), PUBLIC, STATIC, FINAL)
            .addJavadoc(StatusJavadoc.full(vendor, status).build())
            .initializer(value)
            .build());
    for (String alias : status.aliasConstants()) {
      fields.add(
          FieldSpec.builder(type, alias, PUBLIC, STATIC, FINAL)
              .addJavadoc(StatusJavadoc.alias(status).build())
              .addAnnotation(Deprecated.class)
              .initializer("$L", status.name().constant())
              .build());
    }
    return fields;
  }
}
