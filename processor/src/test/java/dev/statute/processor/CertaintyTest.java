package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A status that is not certain is not reported. */
class CertaintyTest {

  /** Return types of handlers that allow any response, whatever is declared. */
  private static final List<String> SPRING =
      List.of(
          "Object",
          "Void",
          "java.io.Serializable",
          "Comparable<String>",
          "org.springframework.http.ResponseEntity<?>",
          "org.springframework.http.ResponseEntity<String>",
          "org.springframework.http.ResponseEntity",
          "org.springframework.http.HttpEntity<String>",
          "org.springframework.http.ProblemDetail",
          "org.springframework.core.io.Resource",
          "org.springframework.web.reactive.result.view.FragmentsRendering",
          "reactor.core.publisher.Mono<Void>",
          "reactor.core.publisher.Mono<?>",
          "reactor.core.publisher.Mono",
          "reactor.core.publisher.Mono<org.springframework.http.ResponseEntity<String>>",
          "reactor.core.publisher.Flux<?>",
          "org.reactivestreams.Publisher<Void>",
          "org.reactivestreams.Publisher",
          "org.reactivestreams.Publisher<String>",
          "java.util.concurrent.Flow.Publisher<String>",
          "java.util.concurrent.CompletionStage<Void>",
          "java.util.concurrent.CompletableFuture<Object>",
          "java.util.concurrent.Callable<org.springframework.http.ResponseEntity<String>>",
          "java.util.Optional<Object>",
          "kotlin.Unit",
          "T");

  private static final List<String> JAKARTA =
      List.of(
          "Object",
          "Void",
          "AutoCloseable",
          "jakarta.ws.rs.core.Response",
          "org.jboss.resteasy.reactive.RestResponse<String>",
          "java.util.concurrent.CompletionStage<Void>",
          "java.util.concurrent.CompletionStage<jakarta.ws.rs.core.Response>",
          "io.smallrye.mutiny.Uni<Void>",
          "io.smallrye.mutiny.Uni<jakarta.ws.rs.core.Response>",
          "io.smallrye.mutiny.Multi<String>",
          "java.util.concurrent.Flow.Publisher<String>",
          "kotlin.Unit",
          "T");

  /** Those of them that do not need Quarkus. */
  private static final List<String> JAX_RS =
      JAKARTA.stream()
          .filter(type -> !type.contains("reactive"))
          .map(type -> type.replace("jakarta.ws.rs", "javax.ws.rs"))
          .toList();

  private static final List<String> MICRONAUT =
      List.of(
          "Object",
          "Void",
          "CharSequence",
          "io.micronaut.http.HttpResponse<?>",
          "io.micronaut.http.HttpResponse<String>",
          "io.micronaut.http.MutableHttpResponse<String>",
          "io.micronaut.http.HttpStatus",
          "io.micronaut.http.server.types.CustomizableResponseType",
          "org.reactivestreams.Publisher<?>",
          "reactor.core.publisher.Mono<Void>",
          "reactor.core.publisher.Mono<io.micronaut.http.HttpResponse<String>>",
          "java.util.concurrent.CompletionStage<Void>",
          "kotlin.Unit",
          "T");

  private static final String CONTROLLER =
      "@org.springframework.web.bind.annotation.RestController";
  private static final String GET_MAPPING = "@org.springframework.web.bind.annotation.GetMapping";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar =
        Fixture.jar(
            shared.resolve("catalogue.jar"),
            Fixture.compiled(Fixture.withVendors(new Compilation(Compiler.JAVAC, shared), "ietf")));
  }

  @ParameterizedTest
  @EnumSource
  void handlersWhoseTypeAllowsAnyResponseAreNotReported(Compiler compiler) {
    Result result =
        compilation(compiler)
            .source("Spring.java", handlers(SPRING, "Spring", CONTROLLER, GET_MAPPING))
            .source("Jakarta.java", handlers(JAKARTA, "Jakarta", "", "@jakarta.ws.rs.GET"))
            .source("JaxRs.java", handlers(JAX_RS, "JaxRs", "", "@javax.ws.rs.GET"))
            .source(
                "Micronaut.java",
                handlers(
                    MICRONAUT,
                    "Micronaut",
                    "@io.micronaut.http.annotation.Controller",
                    "@io.micronaut.http.annotation.Get"))
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.messages(Diagnostic.Kind.values()))
        .noneMatch(message -> message.startsWith("["))
        .anyMatch(message -> message.startsWith("statute: " + 2 * handlers() + " handlers "));
  }

  /** The same handlers, with a return type that determines the status, are reported. */
  @ParameterizedTest
  @EnumSource
  void handlersWhoseTypeIsCertainAreReported(Compiler compiler) {
    Result result =
        compilation(compiler)
            .source("Spring.java", handlers(List.of("String"), "Spring", CONTROLLER, GET_MAPPING))
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[forbidden-content]");
    assertThat(result.warnings()).anyMatch(message -> message.startsWith("[implicit-status]"));
  }

  @ParameterizedTest
  @EnumSource
  void brokenCodeIsLeftToTheCompiler(Compiler compiler) {
    Result result =
        compilation(compiler)
            .source(
                "Broken.java",
                """
                import dev.statute.Returns;
                import org.springframework.web.bind.annotation.*;
                class Broken {
                  @Returns(432) void sound() {}
                  @RestController static class Super extends Nowhere {
                    @PostMapping @Returns(201) String a() { return ""; }
                  }
                  @RestController static class Above implements Half {
                    @PostMapping @Returns(204) public String a() { return ""; }
                  }
                  interface Half extends Nowhere {}
                  @RestController static class Signature {
                    @PostMapping @Returns(201) Nowhere returned() { return null; }
                    @PostMapping @Returns(201) String parameter(Nowhere it) { return ""; }
                    @PostMapping @Returns(201) java.util.List<Nowhere> argument() { return null; }
                    @PostMapping @Returns(201) Nowhere[] item() { return null; }
                    @PostMapping @Returns(201) java.util.List<? extends Nowhere> bound() { return null; }
                    @PostMapping @Returns(201) <T extends Nowhere> String variable(T it) { return ""; }
                    @PostMapping @Returns(201) String thrown() throws Nowhere { return ""; }
                    @PostMapping @Returns(NOWHERE) String value() { return ""; }
                    @PostMapping @Returns({201, NOWHERE}) String among() { return ""; }
                  }
                  @RestController static class Fields {
                    Nowhere field;
                    @PostMapping @Returns(201) String a() { return ""; }
                  }
                }
                """)
            .compile();
    assertThat(result.success()).isFalse();
    assertThat(result.messages(Diagnostic.Kind.values()))
        .filteredOn(message -> message.startsWith("["))
        .singleElement()
        .asString()
        .startsWith("[unknown-status] 432 ");
  }

  /** The javac of JDK 17 does not show a processor an annotation that it cannot resolve. */
  @Test
  void anAnnotationThatEcjDoesNotKnowMayChangeTheStatus() {
    Result result =
        compilation(Compiler.ECJ)
            .source(
                "Broken.java",
                """
                import dev.statute.Returns;
                import org.springframework.web.bind.annotation.*;
                class Broken {
                  @RestController static class Method {
                    @PostMapping @Returns(201) @Nowhere String a() { return ""; }
                    @PostMapping @Returns(201) String b(@Nowhere String it) { return ""; }
                  }
                  @RestController @Nowhere static class Type {
                    @PostMapping @Returns(201) String a() { return ""; }
                  }
                }
                """)
            .compile();
    assertThat(result.errors()).hasSize(3).allMatch(error -> error.contains("Nowhere"));
    assertThat(result.warnings()).isEmpty();
  }

  private Compilation compilation(Compiler compiler) {
    return new Compilation(compiler, folder)
        .classPath(jar)
        .option(compiler == Compiler.JAVAC ? "-Xlint:-rawtypes" : "-warn:-raw")
        .source("kotlin/Unit.java", "package kotlin;\npublic class Unit {}\n")
        .source(
            "kotlin/coroutines/Continuation.java",
            "package kotlin.coroutines;\npublic interface Continuation<T> {}\n");
  }

  private static int handlers() {
    return SPRING.size() + JAKARTA.size() + JAX_RS.size() + MICRONAUT.size() + 4;
  }

  /** A type with two handlers for each return type, and those of a suspending function. */
  private static String handlers(
      List<String> types, String name, String controller, String mapping) {
    String methods =
        IntStream.range(0, types.size())
            .mapToObj(i -> handler(mapping, types.get(i), "m" + i, ""))
            .collect(Collectors.joining());
    String suspending =
        handler(
            mapping, "Object", "suspending", "kotlin.coroutines.Continuation<? super String> then");
    return controller + "\nclass " + name + "<T> {\n" + methods + suspending + "}\n";
  }

  private static String handler(String mapping, String type, String name, String parameter) {
    String form = "  %s @dev.statute.Returns(%d) public %s %s(%s) { return null; }\n";
    return form.formatted(mapping, 204, type, name + "No", parameter)
        + form.formatted(mapping, 201, type, name + "Created", parameter);
  }
}
