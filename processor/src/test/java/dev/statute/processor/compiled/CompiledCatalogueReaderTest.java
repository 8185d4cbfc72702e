package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks know all that a spec says, from the types that are generated from it. */
class CompiledCatalogueReaderTest {

  private static final String[] SPECS = {"ietf.yaml", "nginx.yaml", "extra.yaml"};

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void readsTheTypesOfAJar(Compiler compiler) {
    Path jar = Fixture.jar(folder.resolve("jar"), SPECS);
    Compilation compilation =
        new Compilation(compiler, folder.resolve("client"))
            .classPath(jar)
            .source("com/example/Client.java", "package com.example;\nfinal class Client {}\n");

    assertIsWhatTheSpecsSay(read(compilation));
  }

  @ParameterizedTest
  @EnumSource
  void readsTheTypesOfTheSameCompilation(Compiler compiler) {
    Compilation compilation = new Compilation(compiler, folder);

    assertIsWhatTheSpecsSay(read(Fixture.withCatalogue(compilation, "dev.statute.http", SPECS)));
  }

  private static void assertIsWhatTheSpecsSay(KnownCatalogue catalogue) {
    assertThat(catalogue.vendors())
        .extracting(KnownVendor::id)
        .containsExactly("ietf", "nginx", "shopify");
    assertThat(vendor(catalogue, "Http").replaces()).isEmpty();
    assertThat(vendor(catalogue, "Nginx").replaces()).isEmpty();
    assertThat(vendor(catalogue, "Shopify").replaces()).containsExactly(502, 504);
    assertThat(vendor(catalogue, "Http").statuses())
        .containsEntry(
            304,
            StatusFormat.read("304|Not Modified||ORIGIN|CURRENT|||ETag;Vary|RFC 9110 \u00a715.4.5"))
        .containsEntry(
            418,
            StatusFormat.read(
                "418|I'm a teapot|I'm a Teapot;I am a teapot|ORIGIN|RESERVED|content|||"
                    + "RFC 9110 \u00a715.5.19"))
        .containsEntry(
            502,
            StatusFormat.read(
                "502|Bad Gateway||ORIGIN;GATEWAY|CURRENT|content|||RFC 9110 \u00a715.6.3"));
  }

  private static KnownVendor vendor(KnownCatalogue catalogue, String holder) {
    return catalogue.holder("dev.statute.http." + holder).orElseThrow();
  }

  private static KnownCatalogue read(Compilation compilation) {
    List<KnownCatalogue> found = new ArrayList<>();
    LastRound probe = new LastRound(elements -> found.add(read(elements)));
    assertThat(compilation.processor(probe).compile().errors()).isEmpty();
    return found.get(0);
  }

  /** Vendors are read lazily, which has to be before the compiler ends. */
  private static KnownCatalogue read(Elements elements) {
    TypeElement root = elements.getTypeElement("dev.statute.http.StatusCode");
    KnownCatalogue catalogue =
        CompiledCatalogueReader.read(
            List.of(root), List.of(), anchor -> new CodeNotation.Unknown());
    catalogue.vendors().forEach(KnownVendor::statuses);
    return catalogue;
  }
}
