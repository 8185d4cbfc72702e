package dev.statute.processor.generate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated code beside types that share a name with the types and packages it uses: all of {@code
 * java.lang}, and all that it imports.
 */
@ParameterizedClass
@EnumSource
class ShadowedNamesTest {

  private static final Path TEMPLATES =
      Path.of("src/main/resources/dev/statute/processor/generate/handlers");

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  @Parameter Compiler compiler;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @Test
  void aHierarchyCompilesBesideAnyTypes() throws IOException {
    Result plain = assertCompiles(hierarchy("plain"));
    assertCompiles(beside(SimpleNames.javaLang(), hierarchy("java-lang")));
    assertCompiles(beside(SimpleNames.namedIn(plain), hierarchy("imports")));
  }

  @Test
  void anExtensionCompilesBesideAnyTypes() throws IOException {
    Result plain = assertCompiles(extension("plain"));
    assertCompiles(beside(SimpleNames.javaLang(), extension("java-lang")));
    assertCompiles(beside(SimpleNames.namedIn(plain), extension("imports")));
  }

  @Test
  void everyHandlerCompilesBesideAnyTypes() throws IOException {
    Result plain = assertCompiles(handlers("plain"));
    assertThat(plain.sources().keySet()).containsAll(templates());
    assertCompiles(beside(SimpleNames.javaLang(), handlers("java-lang")));
    assertCompiles(beside(SimpleNames.namedIn(plain), handlers("imports")));
  }

  @Test
  void everyHandlerCompilesBesideAnyTypesWithoutAPackage() throws IOException {
    assertCompiles(
        withJerseyAndJackson(compilation("unnamed"))
            .source(
                "App.java",
                "@dev.statute.GenerateExceptionHandler\n"
                    + "@dev.statute.TargetVendor(dev.statute.http.Http.class)\n"
                    + "class App {}\n")
            .source("Names.java", types(SimpleNames.javaLang())));
  }

  /** Each name is that of a nested type, and in front of {@code Exception} that of an exception. */
  @Test
  void aCodeMayHaveThePhraseThatGivesAnySuchName() throws IOException {
    Set<String> phrases = SimpleNames.javaLang();
    SimpleNames.javaLang().forEach(name -> phrases.add(name.replaceFirst("(?<=.)Exception$", "")));
    phrases.addAll(SimpleNames.imported(hierarchy("plain").compile()));
    phrases.addAll(
        List.of("Status Code", "Client Error", "Http", "Of Http", "Of Acme", "Code", "Text", "A"));
    assertCompiles(hierarchy("phrases", List.of(spec("Acme", phrases))));
  }

  @Test
  void aHolderMayHaveAnySuchName() {
    Set<String> names = SimpleNames.imported(hierarchy("plain").compile());
    assertThat(names).contains("String", "Override", "Optional", "Generated");
    List<String> specs = new ArrayList<>();
    names.forEach(name -> specs.add(spec(name, List.of("Not Today", "Shop Error"))));
    assertCompiles(hierarchy("holders", specs));
  }

  /** The constants of {@code Http} are in a nested type that has the name of this holder. */
  @Test
  void aHolderMayHaveTheNameOfATypeOfConstants() {
    Result result =
        assertCompiles(hierarchy("constants", List.of(spec("OfHttp", List.of("Not Today")))));
    assertThat(result.sources().get("com/acme/TypedConstants.java"))
        .contains(
            "The typed constants of {@link Http}.",
            "The typed constants of {@link com.acme.OfHttp}.");
  }

  /** The paths of the sources that are generated from templates. */
  private static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files
          .map(file -> "com/acme/" + file.getFileName().toString().replace(".txt", ".java"))
          .toList();
    }
  }

  private Compilation hierarchy(String run) {
    return hierarchy(run, List.of(Fixture.resource("specs/joining.yaml")));
  }

  /** The registry, and vendors beside it. */
  private Compilation hierarchy(String run, List<String> specs) {
    Compilation compilation =
        compilation(run).spec("ietf.yaml", Fixture.resource("specs/ietf.yaml"));
    StringBuilder names = new StringBuilder("\"ietf.yaml\"");
    for (String spec : specs) {
      String name = "vendor" + names.length() + ".yaml";
      compilation.spec(name, spec);
      names.append(", \"").append(name).append('"');
    }
    return compilation.source(
        "com/acme/package-info.java",
        "@StatusCatalogue(spec = {"
            + names
            + "})\npackage com.acme;\nimport dev.statute.StatusCatalogue;\n");
  }

  private Compilation extension(String run) {
    return compilation(run)
        .spec("joining.yaml", Fixture.resource("specs/joining.yaml"))
        .source(
            "com/acme/package-info.java",
            """
            @StatusCatalogue(spec = "joining.yaml", extend = StatusCode.class)
            package com.acme;
            import dev.statute.StatusCatalogue;
            import dev.statute.http.StatusCode;
            """);
  }

  private Compilation handlers(String run) {
    return withJerseyAndJackson(compilation(run))
        .source(
            "com/acme/package-info.java",
            """
            @GenerateExceptionHandler
            @TargetVendor(Http.class)
            package com.acme;
            import dev.statute.GenerateExceptionHandler;
            import dev.statute.TargetVendor;
            import dev.statute.http.Http;
            """);
  }

  /** The types that have two of the mappers generated. The Jersey of the class path is too old. */
  private static Compilation withJerseyAndJackson(Compilation compilation) {
    return compilation
        .without("/jersey-server-")
        .source(
            "org/glassfish/jersey/server/ParamException.java",
            """
            package org.glassfish.jersey.server;
            public class ParamException extends jakarta.ws.rs.WebApplicationException {
              private static final long serialVersionUID = 1L;
            }
            """)
        .source(
            "com/fasterxml/jackson/databind/JsonMappingException.java",
            """
            package com.fasterxml.jackson.databind;
            public class JsonMappingException extends Exception {
              private static final long serialVersionUID = 1L;
            }
            """)
        .source(
            "com/fasterxml/jackson/databind/exc/ValueInstantiationException.java",
            """
            package com.fasterxml.jackson.databind.exc;
            public class ValueInstantiationException
                extends com.fasterxml.jackson.databind.JsonMappingException {
              private static final long serialVersionUID = 1L;
            }
            """);
  }

  private Compilation compilation(String run) {
    return new Compilation(compiler, folder.resolve(run)).classPath(jar).unclaimed();
  }

  /** Adds types with these names to the package. */
  private static Compilation beside(Set<String> names, Compilation compilation) {
    return compilation.source("com/acme/Names.java", "package com.acme;\n" + types(names));
  }

  private static String types(Set<String> names) {
    return names.stream().map(name -> "class " + name + " {}\n").collect(joining());
  }

  /** A vendor whose codes have these phrases; the root types leave no room for all exceptions. */
  private static String spec(String type, Collection<String> phrases) {
    StringBuilder spec = new StringBuilder();
    spec.append("vendor: v").append(type.toLowerCase(Locale.ROOT)).append("\ntype: ").append(type);
    spec.append("\nprefix: ").append(type.equals("Acme") ? "\"\"" : type).append("\nstatuses:\n");
    Set<String> distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    distinct.addAll(phrases);
    int code = 599;
    for (String phrase : distinct) {
      boolean taken = phrase.equals("Status Code") || phrase.equals("Client Error");
      spec.append("  - {code: ").append(code++).append(", phrase: ").append(phrase);
      spec.append(", exception: ").append(!taken);
      spec.append(", headers: {required: [Retry-After, Allow, Location]}}\n");
    }
    return spec.toString();
  }

  private static Result assertCompiles(Compilation compilation) {
    Result result = compilation.compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    return result;
  }
}
