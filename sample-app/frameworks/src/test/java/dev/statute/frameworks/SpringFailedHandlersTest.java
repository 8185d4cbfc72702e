package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of the response that a handler of Spring has begun before it failed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringFailedHandlersTest {

  private final Servers servers = new Servers(true);

  @AfterAll
  void end() {
    servers.close();
  }

  @ParameterizedTest
  @MethodSource("begun")
  void whatAFilterHasSetStays(Framework framework, String path) throws IOException {
    Answer answer = servers.get(framework, path, "*/*");

    assertThat(answer.header("X-Trace")).containsExactly(path);
    assertThat(answer.header("Vary")).containsExactlyInAnyOrder("Origin", "Accept");
  }

  Stream<Arguments> begun() {
    return paths(Framework::begun);
  }

  @ParameterizedTest
  @EnumSource(names = {"SPRING_MVC", "SPRING_WEBFLUX"})
  void whatForbidsToStoreStays(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/begun/unstored", "*/*");

    assertThat(answer.code()).isEqualTo(409);
    assertThat(answer.header("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @EnumSource(names = {"SPRING_MVC", "SPRING_WEBFLUX"})
  void aNotModifiedResponseKeepsTheEntityTag(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/begun/304", "*/*");

    assertThat(answer.code()).isEqualTo(304);
    assertThat(answer.header("ETag")).containsExactly("\"2\"");
  }

  @ParameterizedTest
  @MethodSource("sent")
  void theConnectionIsCutBehindWhatWasSent(Framework framework, String path) throws IOException {
    String answer = Answer.raw(servers.port(framework), path);

    assertThat(answer).startsWith("HTTP/1.1 200").contains("partial");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("transfer-encoding: chunked");
    assertThat(answer).as("the last chunk").doesNotEndWith("0\r\n\r\n");
  }

  Stream<Arguments> sent() {
    return paths(Framework::sent);
  }

  private static Stream<Arguments> paths(Function<Framework, List<String>> paths) {
    return Stream.of(Framework.SPRING_MVC, Framework.SPRING_WEBFLUX)
        .flatMap(
            framework ->
                paths.apply(framework).stream().map(path -> Arguments.of(framework, path)));
  }
}
