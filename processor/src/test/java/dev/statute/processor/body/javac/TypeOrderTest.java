package dev.statute.processor.body.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * javac attributes a type, and turns it into code, before it goes on to the next one, unless an
 * option changes that. The findings do not depend on it.
 */
class TypeOrderTest {

  private static final String IMPORTS =
      """
      import dev.statute.Returns;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.server.ResponseStatusException;

      """;

  private static final String CONTROLLER =
      """
      class Controller {
        @Returns(200) void conflict() { throw new Sold(HttpStatus.CONFLICT); }
        @Returns(200) void gone() { throw new LongSold(); }
        @Returns(200) void forbidden() { throw Sold.as(HttpStatus.FORBIDDEN); }
      }
      """;

  private static final String SOLD =
      """
      class Sold extends ResponseStatusException {
        Sold(HttpStatus status) { super(status); }
        static Sold as(HttpStatus status) { return new Sold(status); }
      }
      """;

  private static final String LONG_SOLD =
      """
      class LongSold extends Sold {
        LongSold() { super(HttpStatus.GONE); }
      }
      """;

  private static final List<List<String>> ORDERS =
      List.of(
          List.of(CONTROLLER, SOLD, LONG_SOLD),
          List.of(CONTROLLER, LONG_SOLD, SOLD),
          List.of(SOLD, CONTROLLER, LONG_SOLD),
          List.of(SOLD, LONG_SOLD, CONTROLLER),
          List.of(LONG_SOLD, CONTROLLER, SOLD),
          List.of(LONG_SOLD, SOLD, CONTROLLER));

  private static final List<String> POLICIES = List.of("bytodo", "byfile", "simple", "attr");

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = MarkedSources.jar("none", shared);
  }

  @TestFactory
  Stream<DynamicTest> theExceptionsOfAFileAreKnownInEveryOrder() {
    return each(
        (order, compilation) ->
            assertThat(
                    compilation
                        .source("Controller.java", IMPORTS + String.join("", order))
                        .compile()
                        .warnings())
                .extracting(text -> text.replaceFirst(", but .*", ""))
                .containsExactlyInAnyOrder(
                    "[undeclared-status] 409 Conflict is thrown as Sold",
                    "[undeclared-status] 410 Gone is thrown as LongSold",
                    "[undeclared-status] 403 Forbidden is thrown as Sold"));
  }

  @TestFactory
  Stream<DynamicTest> theExceptionsOfOtherFilesAreUnknownInEveryOrder() {
    return each(
        (order, compilation) -> {
          for (String type : order) {
            compilation.source(type.split(" ", 3)[1] + ".java", IMPORTS + type);
          }
          assertThat(compilation.compile().warnings()).isEmpty();
        });
  }

  private interface Check {
    void of(List<String> order, Compilation compilation);
  }

  private Stream<DynamicTest> each(Check check) {
    return POLICIES.stream()
        .flatMap(
            policy ->
                ORDERS.stream()
                    .map(
                        order ->
                            DynamicTest.dynamicTest(
                                policy + ": " + String.join("", order),
                                () ->
                                    check.of(
                                        order,
                                        new Compilation(Compiler.JAVAC, folder)
                                            .classPath(jar)
                                            .option("-Xlint:-serial")
                                            .option("-XDcompilePolicy=" + policy)))));
  }
}
