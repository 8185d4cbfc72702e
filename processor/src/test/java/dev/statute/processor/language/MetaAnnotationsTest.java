package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations on annotations, and on what encloses an element. */
class MetaAnnotationsTest {

  private static final String SOURCE =
      """
      package shop;
      import dev.statute.*;
      @TargetVendor({}) @interface One {}
      @TargetVendor({}) @interface Two {}
      @One @interface Twice {}
      @interface None {}
      class Annotated {
        @None @Two @One void first() {}
        @One @TargetVendor({}) void direct() {}
        @Twice void deep() {}
        @None void none() {}
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theBearerIsTheAnnotationItselfElseTheFirstThatCarriesIt(Compiler compiler) {
    Map<String, String> found = new TreeMap<>();
    read(
        new Compilation(compiler, folder).source("shop/Annotated.java", SOURCE),
        elements -> {
          MetaAnnotations metas = new MetaAnnotations(elements);
          for (Element method :
              ElementFilter.methodsIn(
                  elements.getTypeElement("shop.Annotated").getEnclosedElements())) {
            String bearer =
                metas
                    .bearer(method, OwnAnnotations.TARGET_VENDOR)
                    .map(mirror -> Annotations.type(mirror).getSimpleName().toString())
                    .orElse("none");
            found.put(method.getSimpleName().toString(), bearer);
            assertThat(metas.find(method, OwnAnnotations.TARGET_VENDOR).isPresent())
                .isEqualTo(!bearer.equals("none"));
          }
        });
    assertThat(found)
        .containsEntry("first", "Two")
        .containsEntry("direct", "TargetVendor")
        .containsEntry("deep", "Twice")
        .containsEntry("none", "none");
  }

  @ParameterizedTest
  @EnumSource
  void aPackageIsEnclosedByTheOneWhoseNameItContinues(Compiler compiler) {
    List<String> found = new ArrayList<>();
    Compilation library = new Compilation(Compiler.JAVAC, folder.resolve("library"));
    library
        .source("shop/Top.java", "package shop; class Top {}")
        .source("shop/a/b/Deep.java", "package shop.a.b; class Deep { class Inner {} }");
    read(
        new Compilation(compiler, folder.resolve("client"))
            .classPath(Fixture.compiled(library))
            .source("Client.java", "class Client {}"),
        elements -> {
          MetaAnnotations metas = new MetaAnnotations(elements);
          Element current = elements.getTypeElement("shop.a.b.Deep.Inner");
          while (current != null) {
            found.add(((QualifiedNameable) current).getQualifiedName().toString());
            current = metas.enclosing(current);
          }
        });
    assertThat(found)
        .containsExactly("shop.a.b.Deep.Inner", "shop.a.b.Deep", "shop.a.b", "shop.a", "shop");
  }

  private static void read(Compilation compilation, Consumer<Elements> reader) {
    assertThat(compilation.onlyProcessor(new LastRound(reader)).compile().errors()).isEmpty();
  }
}
