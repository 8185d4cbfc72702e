package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The vendors of the ready-made catalogue, of one of the project's own, and of one that joins it.
 */
class CatalogueFinderTest {

  private static final String READY_MADE = "dev.statute.http.Http dev.statute.http.Nginx ";
  private static final String OWN = "com.acme.Http com.acme.Shopify ";

  @TempDir static Path shared;
  private static Path readyMade;
  private static Path own;

  @TempDir Path folder;

  @BeforeAll
  static void makeCatalogues() {
    readyMade = Fixture.jar(shared.resolve("jar"), "ietf.yaml", "nginx.yaml");
    Compilation compilation = new Compilation(Compiler.JAVAC, shared.resolve("own"));
    Fixture.withCatalogue(compilation, "com.acme", "ietf.yaml", "extra.yaml");
    Fixture.withExtension(compilation, "com.joined", "com.acme", "nginx.yaml");
    own = Fixture.compiled(compilation);
  }

  @ParameterizedTest
  @EnumSource
  void aVendorIsKnownIfSomethingNamesItsCatalogue(Compiler compiler) {
    Map<String, String> found = new TreeMap<>();
    read(
        compiler,
        elements -> {
          find(elements, List.of(), found);
          find(elements, List.of("com.acme.Shopify"), found);
          find(elements, List.of("com.joined.Nginx"), found);
          find(elements, List.of("shopify"), found);
          find(elements, List.of("com.acme.Gone"), found);
        });
    assertThat(found)
        .containsEntry("[]", READY_MADE)
        .containsEntry("[com.acme.Shopify]", OWN + READY_MADE)
        .containsEntry("[com.joined.Nginx]", OWN + READY_MADE + "com.joined.Nginx ")
        .containsEntry("[shopify]", READY_MADE)
        .containsEntry("[com.acme.Gone]", READY_MADE);
  }

  @ParameterizedTest
  @EnumSource
  void eachCatalogueHasItsRegistry(Compiler compiler) {
    Map<String, String> found = new TreeMap<>();
    read(
        compiler,
        elements -> {
          for (String name : List.of("com.example.Client", "com.joined.Nginx")) {
            KnownCatalogue catalogue =
                finder(elements)
                    .find(
                        List.of(name), List.of(), List.of(), anchor -> new CodeNotation.Unknown());
            found.put(name, text(catalogue.registries()));
          }
        });
    assertThat(found)
        .containsEntry("com.example.Client", "dev.statute.http.Http ")
        .containsEntry("com.joined.Nginx", "com.acme.Http dev.statute.http.Http ");
  }

  @ParameterizedTest
  @EnumSource
  void onlyVendorsHaveHolders(Compiler compiler) {
    Map<String, Boolean> found = new TreeMap<>();
    read(
        compiler,
        elements -> {
          for (String name :
              List.of("com.joined.Nginx", "com.acme.StatusCode", "com.example.Client")) {
            found.put(name, CompiledCatalogueReader.isHolder(elements.getTypeElement(name)));
          }
        });
    assertThat(found)
        .containsEntry("com.joined.Nginx", true)
        .containsEntry("com.acme.StatusCode", false)
        .containsEntry("com.example.Client", false);
  }

  private void read(Compiler compiler, Consumer<Elements> reader) {
    assertThat(client(compiler).processor(new LastRound(reader)).compile().errors()).isEmpty();
  }

  private Compilation client(Compiler compiler) {
    return new Compilation(compiler, folder)
        .classPath(readyMade)
        .classPath(own)
        .source("com/example/Client.java", "package com.example;\nfinal class Client {}\n");
  }

  /**
   * Finds what holders of a list of the class output lead to, and holders that the option names.
   */
  private static void find(Elements elements, List<String> names, Map<String, String> found) {
    String vendors =
        text(
            finder(elements)
                .find(names, List.of(), List.of(), anchor -> new CodeNotation.Unknown())
                .vendors());
    assertThat(
            text(
                finder(elements)
                    .find(List.of(), List.of(), names, anchor -> new CodeNotation.Unknown())
                    .vendors()))
        .isEqualTo(vendors);
    found.put(names.toString(), vendors);
  }

  private static CatalogueFinder finder(Elements elements) {
    return new CatalogueFinder(elements, new MetaAnnotations(elements));
  }

  private static String text(List<KnownVendor> vendors) {
    return vendors.stream().map(vendor -> vendor.holder() + " ").collect(Collectors.joining());
  }
}
