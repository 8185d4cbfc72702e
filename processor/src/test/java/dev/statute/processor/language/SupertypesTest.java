package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a type inherits. */
class SupertypesTest {

  private static final String SOURCE =
      """
      package shop;
      interface Far { default void far() {} void both(); }
      interface Near extends Far { default void near() {} default void both() {} }
      class Base { public void both() {} void own() {} }
      class Below extends Base implements Near { void own() {} }
      abstract class Alone { abstract void alone(); }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everySupertypeIsNamedOnceButThoseOfJavaLangTypes(Compiler compiler) {
    Map<String, String> found = new TreeMap<>();
    read(
        compiler,
        (supertypes, elements) -> {
          for (String name : List.of("shop.Below", "shop.Alone", "shop.Far", "java.lang.String")) {
            TypeElement type = elements.getTypeElement(name);
            found.put(name, names(supertypes.of(type)));
            assertThat(names(supertypes.all(type)))
                .isEqualTo((name + " " + found.get(name)).trim());
          }
        });
    assertThat(found)
        .containsEntry("shop.Below", "shop.Base shop.Near shop.Far")
        .containsEntry("shop.Alone", "")
        .containsEntry("shop.Far", "")
        .containsEntry("java.lang.String", "");
  }

  @ParameterizedTest
  @EnumSource
  void aTypeIsOneOfItselfAndOfItsSupertypes(Compiler compiler) {
    Map<String, Boolean> found = new TreeMap<>();
    read(
        compiler,
        (supertypes, elements) -> {
          TypeElement below = elements.getTypeElement("shop.Below");
          for (String name : List.of("shop.Below", "shop.Far", "shop.Alone")) {
            found.put(name, supertypes.isOneOf(below, List.of("shop.Gone", name)));
          }
        });
    assertThat(found)
        .containsEntry("shop.Below", true)
        .containsEntry("shop.Far", true)
        .containsEntry("shop.Alone", false);
  }

  @ParameterizedTest
  @EnumSource
  void theMethodOfAClassWinsOverThatOfAnInterface(Compiler compiler) {
    Map<String, String> found = new TreeMap<>();
    read(
        compiler,
        (supertypes, elements) -> {
          for (String name : List.of("shop.Below", "shop.Near", "shop.Alone")) {
            found.put(
                name,
                supertypes.methods(elements.getTypeElement(name)).stream()
                    .map(
                        method ->
                            method.getEnclosingElement().getSimpleName()
                                + "."
                                + method.getSimpleName())
                    .sorted()
                    .collect(Collectors.joining(" ")));
          }
        });
    assertThat(found)
        .containsEntry("shop.Below", "Base.both Below.own Far.far Near.near")
        .containsEntry("shop.Near", "Far.far Near.both Near.near")
        .containsEntry("shop.Alone", "Alone.alone");
  }

  private void read(Compiler compiler, BiConsumer<Supertypes, Elements> reader) {
    LastRound probe = new LastRound(elements -> reader.accept(new Supertypes(elements), elements));
    assertThat(
            new Compilation(compiler, folder)
                .source("shop/Far.java", SOURCE)
                .onlyProcessor(probe)
                .compile()
                .errors())
        .isEmpty();
  }

  private static String names(List<TypeElement> types) {
    return types.stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.joining(" "));
  }
}
