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
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders the members of {@code StatusCode} that look up the status code of a number. */
record LookUpMembers(Catalogue catalogue, GeneratedNames names) {

  static final String RANGE = "a number from 100 to 999";

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(List.of(of(), find(), lookUp()));
    Optional<Vendor> registry = catalogue.registry();
    if (registry.isPresent()) {
      methods.add(lookUpRegistered());
      methods.add(registered(registry.get()));
    }
    methods.add(unrecognized());
    return methods;
  }

  List<FieldSpec> caches() {
    List<FieldSpec> caches = new ArrayList<>(List.of(lookedUp()));
    if (catalogue.registry().isPresent()) {
      caches.add(
          cache(
              "REGISTERED",
              "What {@link #find} has found so far, by code. A cache of its own spares it the"
                  + " question whether a code is registered."));
    }
    return caches;
  }

  private FieldSpec lookedUp() {
    return cache(
        "LOOKED_UP",
        "What {@link #of} has found so far, by code. It is filled on demand, because filling it"
            + " at once would load every class.");
  }

  private FieldSpec cache(String name, String purpose) {
    return FieldSpec.builder(ArrayTypeName.of(names.root()), name, PRIVATE, STATIC, FINAL)
        .addJavadoc(new Javadoc().paragraph(purpose).build())
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

  private MethodSpec find() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("find")
            .addJavadoc(
                new Javadoc()
                    .paragraph("Returns the registered status code with the given number.")
                    .tag("@param code any number")
                    .tag("@return the status code, or empty if the number is not registered")
                    .build())
            .addModifiers(PUBLIC, STATIC)
            .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), names.root()))
            .addParameter(int.class, "code");
    return catalogue.registry().isEmpty()
        ? method.addStatement("return $T.empty()", Optional.class).build()
        : method
            .addStatement(
                "$T found = code >= 0 && code < REGISTERED.length ? REGISTERED[code] : null",
                names.root())
            .addStatement(
                "return $T.ofNullable(found != null ? found : lookUpRegistered(code))",
                Optional.class)
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

  /** Only an unrecognized code has no vendor. */
  private MethodSpec lookUpRegistered() {
    return MethodSpec.methodBuilder("lookUpRegistered")
        .addJavadoc("Asks {@link #of}, which remembers what is not registered, too.")
        .addModifiers(PRIVATE, STATIC)
        .returns(names.root())
        .addParameter(int.class, "code")
        .beginControlFlow("if (code < 100 || code > 999)")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T found = of(code)", names.root())
        .beginControlFlow("if (found.vendor.isEmpty())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("REGISTERED[code] = found")
        .addStatement("return found")
        .build();
  }

  /** It is in the root, so that a look-up loads neither the holder nor its constants. */
  private MethodSpec registered(Vendor registry) {
    return CommonMembers.choice(names, registry, "registered", "the registered")
        .addModifiers(PRIVATE)
        .build();
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
