package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.LastRound;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which constants are those of a vendor, and which code they stand for. */
class HolderConstantsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void onlyTheConstantsOfAHolderHaveOne(Compiler compiler) {
    Path jar = Fixture.jar(folder.resolve("jar"), "ietf.yaml");
    Map<String, String> found = new TreeMap<>();
    LastRound probe =
        new LastRound(
            elements -> {
              read(elements, "dev.statute.http.Http", found);
              read(elements, "com.example.Client", found);
            });
    Compilation compilation =
        new Compilation(compiler, folder.resolve("client"))
            .classPath(jar)
            .source(
                "com/example/Client.java",
                """
                package com.example;
                import dev.statute.http.Http;
                final class Client {
                  static final Http.Type.BadGateway TYPED = Http.BAD_GATEWAY;
                  static final int NUMBER = 502;
                  final int instance = 502;
                  static final class Code {
                    static final int NUMBER = Http.Code.BAD_GATEWAY;
                  }
                  enum Kind { BAD_GATEWAY }
                }
                """)
            .processor(probe);

    assertThat(compilation.compile().errors()).isEmpty();
    assertThat(found)
        .containsEntry("dev.statute.http.Http BAD_GATEWAY", "dev.statute.http.Http 502")
        .containsEntry("dev.statute.http.Http.Code BAD_GATEWAY", "dev.statute.http.Http 502")
        .containsEntry("dev.statute.http.Http.Text BAD_GATEWAY", "dev.statute.http.Http none")
        .containsEntry("dev.statute.http.Http OK", "dev.statute.http.Http 200")
        .containsEntry("dev.statute.http.Http UNPROCESSABLE_ENTITY", "dev.statute.http.Http 422")
        .containsEntry("com.example.Client TYPED", "none none")
        .containsEntry("com.example.Client NUMBER", "none none")
        .containsEntry("com.example.Client instance", "none none")
        .containsEntry("com.example.Client.Code NUMBER", "none none")
        .containsEntry("com.example.Client.Kind BAD_GATEWAY", "none none");
  }

  private static void read(Elements elements, String name, Map<String, String> found) {
    TypeElement type = elements.getTypeElement(name);
    read(elements, type, found);
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(nested -> read(elements, nested, found));
  }

  private static void read(Elements elements, TypeElement type, Map<String, String> found) {
    for (VariableElement field : ElementFilter.fieldsIn(elements.getAllMembers(type))) {
      found.put(type + " " + field, holder(field) + " " + code(field));
    }
  }

  private static String holder(VariableElement field) {
    return HolderConstants.holder(field).map(Object::toString).orElse("none");
  }

  private static String code(VariableElement field) {
    OptionalInt code = HolderConstants.code(field);
    return code.isPresent() ? Integer.toString(code.getAsInt()) : "none";
  }
}
