package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.processor.testing.ClassFileGenerator;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.InterceptedOrders;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.Said;
import dev.statute.processor.testing.SourceGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated types cause no message, and are not counted. */
class GeneratedTypesTest {

  private static final String ORDERS =
      """
      package shop;
      import dev.statute.Returns;
      import org.springframework.web.bind.annotation.*;
      @RestController
      public class Orders {
        @GetMapping @Returns({200, 422}) public String find() { return ""; }
      }
      """;

  /** As for a validated controller: the annotations of the method are copied. */
  private static final String INTERCEPTED =
      """
      package shop;
      import dev.statute.Returns;
      import org.springframework.web.bind.annotation.*;
      %s
      @RestController
      public class $Orders$Intercepted extends Orders {
        @Override @GetMapping @Returns({200, 422, 432}) public String find() {
          if (hashCode() == 0) {
            throw new dev.statute.http.ImATeapotException();
          }
          return super.find();
        }
      }
      """;

  private static final String API =
      """
      package shop;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      import org.springframework.web.bind.annotation.*;
      %s
      public interface OrdersApi {
        @PostMapping
        @ApiResponse(responseCode = "201")
        @ApiResponse(responseCode = "433")
        String create();
        @GetMapping
        @ApiResponse(responseCode = "432")
        default String find() { return ""; }
      }
      """;

  private static final List<String> ANNOTATIONS =
      List.of(
          "javax.annotation.processing.Generated",
          "javax.annotation.Generated",
          "jakarta.annotation.Generated",
          "io.micronaut.core.annotation.Generated",
          "org.springframework.aot.generate.Generated",
          "dagger.internal.DaggerGenerated");

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() throws IOException {
    jar = Fixture.catalogue(shared);
  }

  static Stream<Arguments> annotationsAndCompilers() {
    return ANNOTATIONS.stream()
        .flatMap(name -> Stream.of(Compiler.values()).map(c -> Arguments.of(name, c)));
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatAProcessorGeneratesIsNotChecked(Compiler compiler) {
    Result result =
        compilation(compiler)
            .processor(new SourceGenerator("shop.$Orders$Intercepted", INTERCEPTED.formatted("")))
            .source("shop/Orders.java", ORDERS)
            .compile();
    assertThat(result.sources()).isNotEmpty();
    assertOnlyCounted(result, "1 handler declares 2 statuses; 0 errors, 0 warnings");
  }

  @ParameterizedTest
  @EnumSource
  void aClassFileThatAProcessorGeneratesIsNotChecked(Compiler compiler) {
    Result result =
        compilation(compiler)
            .processor(new ClassFileGenerator(InterceptedOrders.class))
            .source("shop/Orders.java", ORDERS)
            .compile();
    assertThat(result.classes().resolve("dev/statute/processor/testing/InterceptedOrders.class"))
        .exists();
    assertOnlyCounted(result, "1 handler declares 2 statuses; 0 errors, 0 warnings");
  }

  @ParameterizedTest
  @MethodSource("annotationsAndCompilers")
  void aSourceThatSaysItIsGeneratedIsNotChecked(String annotation, Compiler compiler) {
    Result result =
        withAnnotation(compilation(compiler), annotation)
            .source("shop/Orders.java", ORDERS)
            .source(
                "shop/$Orders$Intercepted.java",
                INTERCEPTED.formatted(
                    "@" + annotation + (annotation.startsWith("io.") ? "" : "(\"generator\")")))
            .compile();
    assertOnlyCounted(result, "1 handler declares 2 statuses; 0 errors, 0 warnings");
  }

  /** The message is at the handler, where its author can change something. */
  @ParameterizedTest
  @EnumSource
  void whatAGeneratedInterfaceDeclaresCountsForItsImplementations(Compiler compiler) {
    Result result =
        withAnnotation(compilation(compiler), "jakarta.annotation.Generated")
            .source(
                "shop/OrdersApi.java",
                API.formatted("@jakarta.annotation.Generated(\"org.openapitools.codegen\")"))
            .source("shop/Orders.java", implementing())
            .compile();
    assertThat(Said.by(result))
        .containsExactly(
            new Said(
                "Orders.java",
                "4 WARNING [implicit-status] 201 Created is declared, but Orders.create responds with"
                    + " 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus"
                    + " or a ResponseEntity"));
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 handler declares 2 statuses; 0 errors, 1 warning; " + compiler.bodies(),
            "statute: to read why, and what to do, run: java -jar statute-processor.jar explain"
                + " implicit-status");
  }

  @ParameterizedTest
  @EnumSource
  void whatAnInterfaceGeneratedInTheSameCompilationDeclaresCountsToo(Compiler compiler) {
    Result result =
        compilation(compiler)
            .processor(new SourceGenerator("shop.OrdersApi", API.formatted("")))
            .source("shop/Orders.java", implementing())
            .compile();
    assertThat(Said.by(result))
        .extracting(Said::file, said -> said.text().replaceFirst("].*", "]"))
        .containsExactly(tuple("Orders.java", "4 WARNING [implicit-status]"));
  }

  private static String implementing() {
    return """
    package shop;
    @org.springframework.web.bind.annotation.RestController
    public class Orders implements OrdersApi {
      @Override public String create() { return ""; }
    }
    """;
  }

  /** No processor but ours reports anything. */
  private static void assertOnlyCounted(Result result, String counted) {
    assertThat(result.diagnostics())
        .extracting(d -> d.getMessage(Locale.ROOT))
        .containsExactly("statute: " + counted + "; " + result.compiler().bodies());
    assertThat(result.diagnostics()).extracting(Diagnostic::getSource).containsOnlyNulls();
  }

  private Compilation compilation(Compiler compiler) {
    return new Compilation(compiler, folder)
        .classPath(jar)
        .unclaimed()
        .option("-Astatute.checks=missing-returns:warning");
  }

  /** Those that are neither of the JDK nor on the class path are made up. */
  private static Compilation withAnnotation(Compilation compilation, String name) {
    int dot = name.lastIndexOf('.');
    return name.startsWith("javax.annotation.processing") || name.startsWith("io.micronaut")
        ? compilation
        : compilation.source(
            name.replace('.', '/') + ".java",
            "package %s;\npublic @interface %s { String[] value(); }\n"
                .formatted(name.substring(0, dot), name.substring(dot + 1)));
  }
}
