package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of annotations, of which some are not written and some not known. */
class AnnotationsTest {

  private static final String SOURCE =
      """
      package shop;
      @interface Own {
        Class<?> type() default void.class;
        String text() default "";
        Class<?>[] types() default {};
      }
      class Values {
        @Own(type = String.class, text = "text", types = {String.class, Own.class})
        void written() {}
        @Own(type = void.class, text = "", types = {})
        void empty() {}
        @Own
        void missing() {}
        @Own(type = Gone.class, text = Gone.TEXT, types = {Gone.class, Own.class})
        void unknown() {}
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aTypeIsReadUnlessItIsVoid(Compiler compiler) {
    assertThat(read(compiler, AnnotationsTest::typeMember))
        .containsEntry("written", "java.lang.String readable")
        .containsEntry("empty", "none")
        .containsEntry("missing", "none")
        .containsEntry("unknown", "unknown unreadable");
  }

  @ParameterizedTest
  @EnumSource
  void aTextIsReadIfTheCompilerKnowsIt(Compiler compiler) {
    assertThat(read(compiler, AnnotationsTest::text))
        .containsEntry("written", "text readable")
        .containsEntry("empty", " readable")
        .containsEntry("missing", "none")
        .containsEntry("unknown", "unreadable");
  }

  @ParameterizedTest
  @EnumSource
  void unknownTypesAreLeftOut(Compiler compiler) {
    assertThat(read(compiler, AnnotationsTest::types))
        .containsEntry("written", "java.lang.String, shop.Own")
        .containsEntry("empty", "")
        .containsEntry("missing", "")
        .containsEntry("unknown", "shop.Own");
  }

  private static String typeMember(AnnotationMirror mirror) {
    return Annotations.typeMember(mirror, "type")
        .map(
            value ->
                Annotations.type(value).map(Object::toString).orElse("unknown")
                    + (Annotations.isReadableType(value) ? " readable" : " unreadable"))
        .orElse("none");
  }

  private static String text(AnnotationMirror mirror) {
    return Annotations.value(mirror, "text")
        .map(
            value ->
                Annotations.isReadableText(value) ? value.getValue() + " readable" : "unreadable")
        .orElse("none");
  }

  private static String types(AnnotationMirror mirror) {
    return Annotations.types(mirror, "types")
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> read(Compiler compiler, Function<AnnotationMirror, String> reader) {
    Map<String, String> found = new TreeMap<>();
    LastRound probe = new LastRound(elements -> read(elements, reader, found));
    assertThat(
            new Compilation(compiler, folder)
                .source("shop/Values.java", SOURCE)
                .onlyProcessor(probe)
                .compile()
                .errors())
        .isNotEmpty();
    return found;
  }

  private static void read(
      Elements elements, Function<AnnotationMirror, String> reader, Map<String, String> found) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(elements.getTypeElement("shop.Values").getEnclosedElements())) {
      found.put(
          method.getSimpleName().toString(), reader.apply(method.getAnnotationMirrors().get(0)));
    }
  }
}
