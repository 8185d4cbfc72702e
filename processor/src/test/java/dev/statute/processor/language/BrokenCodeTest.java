package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler reports unknown types, so code that refers to one is left alone. */
class BrokenCodeTest {

  private static final String METHODS =
      """
      package shop;
      import java.io.IOException;
      import java.util.List;
      import java.util.Map;
      abstract class Methods {
        abstract <T extends Comparable<T>> Map<String, int[]> fine(
            @Deprecated List<? extends T> above, List<? super String> below, List<?> any)
            throws IOException;
        abstract void nothing();
        abstract Gone result_();
        abstract void parameter_(int number, Gone gone);
        abstract void thrown_() throws IOException, Gone;
        abstract Gone[][] array_();
        abstract Map<String, List<Gone>> argument_();
        abstract List<? extends Gone> upper_();
        abstract List<? super Gone> lower_();
        abstract <T, U extends Gone> void variable_();
      }
      """;

  private static final String TYPES =
      """
      package shop;
      class Fine implements Comparable<Fine> {
        Fine next;
        public int compareTo(Fine other) { return 0; }
      }
      class Field_ { Fine fine; static Gone gone; }
      class Extending_ extends Gone {}
      abstract class Implementing_ implements Runnable, Gone {}
      class BelowField_ extends Field_ {}
      class BelowExtending_ extends Extending_ {}
      class Body { void body() { Gone gone = null; } }
      """;

  private static final String ANNOTATED =
      """
      package shop;
      @Gone abstract class Annotated_ {
        @Gone abstract void method_();
        abstract void parameter_(int number, @Gone String text);
        abstract void fine(@Deprecated String text);
      }
      class BelowAnnotated_ extends Annotated_ {}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void methodsWithAnUnknownTypeInTheSignatureAreBroken(Compiler compiler) {
    Map<String, Boolean> broken = new TreeMap<>();
    compile(compiler, METHODS, elements -> readMethods("shop.Methods", elements, broken));
    assertBrokenAreThoseNamedSo(broken, 10);
  }

  @ParameterizedTest
  @EnumSource
  void typesWithAnUnknownTypeInTheDeclarationAreBroken(Compiler compiler) {
    Map<String, Boolean> broken = new TreeMap<>();
    compile(compiler, TYPES, elements -> readTypes(elements, broken));
    assertBrokenAreThoseNamedSo(broken, 7);
  }

  /** The javac of JDK 17 does not show an unknown annotation. */
  @Test
  void theEclipseCompilerShowsUnknownAnnotations() {
    Map<String, Boolean> broken = new TreeMap<>();
    compile(
        Compiler.ECJ,
        ANNOTATED,
        elements -> {
          readMethods("shop.Annotated_", elements, broken);
          readTypes(elements, broken);
        });
    assertBrokenAreThoseNamedSo(broken, 5);
  }

  private static void readMethods(String type, Elements elements, Map<String, Boolean> broken) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(elements.getTypeElement(type).getEnclosedElements())) {
      broken.put(method.getSimpleName().toString(), BrokenCode.includes(method));
    }
  }

  private static void readTypes(Elements elements, Map<String, Boolean> broken) {
    BrokenCode code = new BrokenCode(new Supertypes(elements));
    for (TypeElement type :
        ElementFilter.typesIn(elements.getPackageElement("shop").getEnclosedElements())) {
      broken.put(type.getSimpleName().toString(), code.includes(type));
    }
  }

  private void compile(Compiler compiler, String source, Consumer<Elements> reader) {
    assertThat(
            new Compilation(compiler, folder)
                .source("shop/Source.java", source)
                .onlyProcessor(new LastRound(reader))
                .compile()
                .errors())
        .isNotEmpty();
  }

  /** Those whose name ends with an underscore are. */
  private static void assertBrokenAreThoseNamedSo(Map<String, Boolean> broken, int count) {
    assertThat(broken)
        .hasSize(count)
        .allSatisfy((name, isBroken) -> assertThat(isBroken).isEqualTo(name.endsWith("_")));
  }
}
