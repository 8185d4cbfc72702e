package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages and types that wait for a later round. */
class DeferredElementsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void packagesAndTypesAreTakenOnce(Compiler compiler) {
    List<String> found = new ArrayList<>();
    LastRound probe = new LastRound(elements -> read(elements, found));
    assertThat(
            new Compilation(compiler, folder)
                .source("shop/Shop.java", "package shop; class Shop { class Inner {} }")
                .source("shop/Other.java", "package shop; class Other {}")
                .onlyProcessor(probe)
                .compile()
                .errors())
        .isEmpty();
    assertThat(found).containsExactly("shop", "shop.Shop", "shop.Shop.Inner", "then nothing");
  }

  private static void read(Elements elements, List<String> found) {
    DeferredElements deferred = new DeferredElements(elements);
    deferred.add(elements.getTypeElement("shop.Shop.Inner"));
    deferred.add(elements.getTypeElement("shop.Shop"));
    deferred.add(elements.getPackageElement("shop"));
    deferred.add(elements.getTypeElement("shop.Shop"));
    for (Element element : deferred.take()) {
      found.add(((QualifiedNameable) element).getQualifiedName().toString());
    }
    found.add(deferred.take().isEmpty() ? "then nothing" : "then more");
  }
}
