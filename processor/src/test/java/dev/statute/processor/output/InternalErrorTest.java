package dev.statute.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Intercepted;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.WrappedProcessor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user sees of a bug in the processor. */
class InternalErrorTest {

  private static final String SOURCE =
      """
      import dev.statute.Returns;
      import jakarta.ws.rs.GET;
      interface Api {
        @GET String get();
      }
      class Broken implements Api {
        public String get() { return ""; }
      }
      class Sound {
        @Returns(432) void sound() {}
      }
      """;

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @ParameterizedTest
  @EnumSource
  void isOneErrorWithTheElementTheVersionAndAStackTraceAndTheRestGoesOn(Compiler compiler) {
    Result result =
        new Compilation(compiler, folder)
            .classPath(jar)
            .onlyProcessor(new WrappedProcessor(InternalErrorTest::withBrokenElements))
            .source("Api.java", SOURCE)
            .compile();
    assertThat(result.errors())
        .hasSize(2)
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith("internal error in Statute " + Version.text() + ", in ")
                    .contains(", at Broken; ", "made up for a test", "Supertypes.overridden"))
        .anyMatch(error -> error.startsWith("[unknown-status] 432 "));
    assertThat(result.notes()).anyMatch(note -> note.startsWith("statute: 1 method declares"));
  }

  @ParameterizedTest
  @EnumSource
  void isNotRaisedByAMissingClassOfALibrary(Compiler compiler) throws IOException {
    Path library =
        Fixture.compiled(
            new Compilation(Compiler.JAVAC, folder.resolve("library"))
                .source("lib/Missing.java", "package lib; public class Missing {}")
                .source("lib/Order.java", "package lib; public class Order extends Missing {}"));
    Files.delete(library.resolve("lib/Missing.class"));
    Result result =
        new Compilation(compiler, folder.resolve("service"))
            .classPath(jar)
            .classPath(library)
            .source(
                "Service.java",
                """
                import dev.statute.Returns;
                import jakarta.ws.rs.GET;
                class Service {
                  @GET @Returns(200) public lib.Order get() { return null; }
                  @Returns(432) void sound() {}
                }
                """)
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void namesTheCheckThatFailedAndIsReportedOnce() {
    List<String> said = new ArrayList<>();
    Messager messager =
        (Messager)
            Proxy.newProxyInstance(
                Messager.class.getClassLoader(),
                new Class<?>[] {Messager.class},
                (self, method, arguments) -> said.add(arguments[0] + " " + arguments[1]));
    Guard guard = new Guard(new Reporter(messager));
    Runnable failing =
        () -> {
          throw new NamedFailure(
              "the check failing-rule", new IllegalStateException("made up for a test"));
        };
    guard.run("the checks", failing);
    guard.run("the checks", failing);
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith(
            "ERROR statute: internal error in Statute "
                + Version.text()
                + ", in the check failing-rule; ")
        .contains("IllegalStateException: made up for a test");
  }

  /** The environment of a compiler that fails when asked what a method overrides. */
  private static ProcessingEnvironment withBrokenElements(ProcessingEnvironment environment) {
    return Intercepted.environment(
        environment,
        "getElementUtils",
        Intercepted.by(
            (method, arguments) -> {
              if (method.equals("overrides")) {
                throw new IllegalStateException("made up for a test");
              }
              return Optional.empty();
            },
            Elements.class,
            environment.getElementUtils()));
  }
}
