package dev.statute.processor.generate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Header fields with a type, and methods that keep that of the exception, for any catalogue. */
class TypedHeaderTest {

  private static final String SPEC =
      """
      vendor: acme
      type: Acme
      statuses:
        - code: 461
          phrase: All Of Them
          headers: {required: [retry-after, ALLOW, Location, WWW-Authenticate, Proxy-Authenticate, X-Other]}
        - code: 561
          phrase: Not Now
          headers: {required: [Proxy-Authenticate], optional: [Retry-After, allow, LOCATION, X-Other]}
      """;

  /** That it compiles shows the types; that its constructors call methods shows no lint. */
  private static final String CLIENT =
      """
      package client;

      import com.example.acme.AcmeAllOfThemException;
      import com.example.acme.AcmeNotNowException;
      import java.net.URI;
      import java.time.Duration;
      import java.time.Instant;
      import java.util.List;
      import java.util.Set;

      public class Client {

        static final class Domain extends AcmeNotNowException {
          private static final long serialVersionUID = 1L;

          Domain() {
            super("Negotiate");
            retryAfter(Duration.ofMinutes(1)).allow(Set.of());
          }

          @Override
          public Domain detail(String detail) {
            super.detail("domain: " + detail);
            return this;
          }
        }

        public static String headers() {
          AcmeAllOfThemException all =
              new AcmeAllOfThemException(
                      Duration.ofMillis(1500), List.of("GET"), URI.create("/a"), "Basic", "Digest", "x")
                  .type(URI.create("/problems/1"))
                  .title("title")
                  .detail("detail")
                  .instance(URI.create("/1"))
                  .extension("a", 1)
                  .header("Vary", "Accept")
                  .challenge("Bearer");
          String first = all.headers().toString();
          all = all.retryAfter(Instant.EPOCH).allow(List.of("PUT", "POST")).location(URI.create("/b"));
          Domain domain = new Domain().detail("closed");
          AcmeNotNowException later = domain.challenge("Basic").location(URI.create("/c"));
          return first + "\\n" + all.headers() + "\\n" + later.headers() + "\\n" + later.getMessage();
        }
      }
      """;

  @TempDir static Path shared;
  private static Path base;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    base = Fixture.jar(shared, "ietf.yaml");
  }

  static Stream<Arguments> compilers() {
    return Stream.of(Compiler.values())
        .flatMap(it -> Stream.of(Arguments.of(it, true), Arguments.of(it, false)));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void everyMethodKeepsTheTypeAndEveryValueIsSentAsItIsMeant(Compiler compiler, boolean joining)
      throws Exception {
    Result result = catalogue(compiler, joining).source("client/Client.java", CLIENT).compile();

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    URL[] path = {result.classes().toUri().toURL(), base.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      assertThat((String) loader.loadClass("client.Client").getMethod("headers").invoke(null))
          .isEqualTo(
              """
              {ALLOW=[GET], Location=[/a], Proxy-Authenticate=[Digest], retry-after=[2], \
              Vary=[Accept], WWW-Authenticate=[Basic, Bearer], X-Other=[x]}
              {ALLOW=[PUT, POST], Location=[/b], Proxy-Authenticate=[Digest], \
              retry-after=[Thu, 01 Jan 1970 00:00:00 GMT], \
              Vary=[Accept], WWW-Authenticate=[Basic, Bearer], X-Other=[x]}
              {allow=[], LOCATION=[/c], Proxy-Authenticate=[Negotiate, Basic], Retry-After=[60]}
              561 Not Now: domain: closed\
              """);
    }
  }

  @Test
  void theConversionsAreInOneType() {
    Result result = catalogue(Compiler.JAVAC, false).compile();

    assertThat(result.errors()).isEmpty();
    for (String method :
        new String[] {"delaySeconds", "httpDate", "methodNames", "asciiReference"}) {
      assertThat(result.sources().values())
          .filteredOn(source -> source.contains("static String " + method + "("))
          .singleElement()
          .asString()
          .contains("class StatusCodeHeaders ");
    }
  }

  /** A subclass of an exception sees no more than any other user. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anExceptionHasNothingThatOnlyItsSubclassesSee(boolean joining) throws Exception {
    Result result = catalogue(Compiler.JAVAC, joining).compile();

    assertThat(result.errors()).isEmpty();
    URL[] path = {result.classes().toUri().toURL(), base.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("com.example.acme.AcmeAllOfThemException");
      for (; type != RuntimeException.class; type = type.getSuperclass()) {
        assertThat(type.getDeclaredMethods())
            .filteredOn(method -> Modifier.isProtected(method.getModifiers()))
            .as(type.getName())
            .isEmpty();
      }
    }
  }

  private Compilation catalogue(Compiler compiler, boolean joining) {
    Compilation compilation =
        new Compilation(compiler, folder)
            .classPath(base)
            .spec("acme.yaml", SPEC)
            .source(
                "com/example/acme/package-info.java",
                "/** Codes. */\n@dev.statute.StatusCatalogue(spec = \"acme.yaml\""
                    + (joining ? ", extend = dev.statute.http.StatusCode.class" : "")
                    + ")\npackage com.example.acme;\n");
    return compiler == Compiler.JAVAC
        ? compilation
            .option("-Werror")
            .option("-Xdoclint:all/protected")
            .option("-Xdoclint/package:com.example.acme")
        : compilation;
  }
}
