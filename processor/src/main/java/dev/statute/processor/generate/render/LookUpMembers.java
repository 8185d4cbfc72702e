package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;
import static javax.lang.model.element.Modifier.SYNCHRONIZED;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders the members of {@code StatusCode} that look up the status code of a number. */
record LookUpMembers(Catalogue catalogue, GeneratedNames names) {

  static final String RANGE = "a number from 100 to 999";

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(List.of(of(), find(), lookUp()));
    registered().ifPresent(methods::add);
    methods.add(unrecognized());
    return methods;
  }

  FieldSpec cache() {
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

  /** Uses {@code of} and its cache: only an unrecognized code has no vendor. */
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

  /** It is in the root, so that a look-up loads neither the holder nor its constants. */
  private Optional<MethodSpec> registered() {
    return catalogue
        .registry()
        .map(vendor -> CommonMembers.choice(names, vendor, "registered", "the registered"))
        .map(method -> method.addModifiers(PRIVATE).build());
  }

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
}
