package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The vendors of the ready-made catalogue, of one of the project's own, and of one that joins it.
 */
class CatalogueFinderTest {

  private static final String READY_MADE = "dev.statute.http.Http dev.statute.http.Nginx";
  private static final String OWN = "com.acme.Http com.acme.Shopify";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aVendorIsKnownIfSomethingNamesItsCatalogue(Compiler compiler) {
    FinderProbe probe =
        new FinderProbe(
            Map.of(
                "nothing", List.of(),
                "own", List.of("com.acme.Shopify"),
                "joined", List.of("com.joined.Nginx"),
                "an id", List.of("shopify"),
                "gone", List.of("com.acme.Gone")));
    assertThat(client(compiler).processor(probe).compile().errors()).isEmpty();

    assertThat(probe.byHolder)
        .containsEntry("nothing", READY_MADE)
        .containsEntry("own", OWN + " " + READY_MADE)
        .containsEntry("joined", OWN + " " + READY_MADE + " com.joined.Nginx")
        .containsEntry("an id", READY_MADE)
        .containsEntry("gone", READY_MADE);
    assertThat(probe.byOption).isEqualTo(probe.byHolder);
    assertThat(probe.registries)
        .containsEntry("nothing", "dev.statute.http.Http")
        .containsEntry("own", "com.acme.Http dev.statute.http.Http")
        .containsEntry("joined", "com.acme.Http dev.statute.http.Http");
    assertThat(probe.holders)
        .containsEntry("com.joined.Nginx", true)
        .containsEntry("com.acme.StatusCode", false)
        .containsEntry("com.example.Client", false);
  }

  private Compilation client(Compiler compiler) {
    Path jar = Fixture.jar(folder.resolve("jar"), "ietf.yaml", "nginx.yaml");
    Compilation own = new Compilation(Compiler.JAVAC, folder.resolve("own"));
    Fixture.withCatalogue(own, "com.acme", "ietf.yaml", "extra.yaml");
    Fixture.withExtension(own, "com.joined", "com.acme", "nginx.yaml");
    return new Compilation(compiler, folder.resolve("client"))
        .classPath(jar)
        .classPath(Fixture.compiled(own))
        .source("com/example/Client.java", "package com.example;\nfinal class Client {}\n");
  }

  /** Another processor of the same compilation, which reads in the last round, as checks do. */
  @SupportedAnnotationTypes("*")
  private static final class FinderProbe extends AbstractProcessor {

    private final Map<String, List<String>> names;
    private final Map<String, String> byHolder = new LinkedHashMap<>();
    private final Map<String, String> byOption = new LinkedHashMap<>();
    private final Map<String, String> registries = new LinkedHashMap<>();
    private final Map<String, Boolean> holders = new LinkedHashMap<>();

    FinderProbe(Map<String, List<String>> names) {
      this.names = names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        names.forEach(this::find);
        List.of("com.joined.Nginx", "com.acme.StatusCode", "com.example.Client")
            .forEach(name -> holders.put(name, isHolder(name)));
      }
      return false;
    }

    private void find(String name, List<String> named) {
      Elements elements = processingEnv.getElementUtils();
      CatalogueFinder finder = new CatalogueFinder(elements, new MetaAnnotations(elements));
      KnownCatalogue catalogue = finder.find(named, List.of(), List.of());
      byHolder.put(name, text(catalogue.vendors()));
      byOption.put(name, text(finder.find(List.of(), List.of(), named).vendors()));
      registries.put(name, text(catalogue.registries()));
    }

    private boolean isHolder(String name) {
      return CompiledCatalogueReader.isHolder(processingEnv.getElementUtils().getTypeElement(name));
    }

    private static String text(List<KnownVendor> vendors) {
      return String.join(" ", vendors.stream().map(KnownVendor::holder).toList());
    }
  }
}
