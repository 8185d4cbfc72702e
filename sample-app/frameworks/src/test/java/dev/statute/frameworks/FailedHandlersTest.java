package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An exception where a response has begun already, and where an argument is made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedHandlersTest {

  private final Servers servers = new Servers(true);
  private final Table table = new Table("server, path");

  @AfterAll
  void end() {
    servers.close();
    table.write("failed-handlers.md");
  }

  @ParameterizedTest
  @MethodSource("begun")
  void whatWasSaidOfTheContentIsUndone(Framework framework, String path) throws IOException {
    Answer answer = servers.get(framework, path, "*/*");

    table.add(framework.title + ", " + path, "*/*", answer);
    assertThat(answer.code()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
    assertThat(answer.content()).startsWith("{").endsWith("}").contains("\"detail of 409\"");
    assertThat(answer.content()).doesNotContain("partial");
    for (String field : List.of("ETag", "Content-Disposition", "Cache-Control")) {
      assertThat(answer.header(field)).as(field).isEmpty();
    }
  }

  Stream<Arguments> begun() {
    return paths(Framework::begun);
  }

  /** Where something is, docs/exceptions.md says so. */
  @ParameterizedTest
  @MethodSource("sent")
  void nothingIsWrittenBehindWhatWasSent(Framework framework, String path) throws IOException {
    String answer = Answer.raw(servers.port(framework), path);

    assertThat(answer.contains("about:blank")).isEqualTo(framework.writesBehindWhatWasSent());
  }

  Stream<Arguments> sent() {
    return paths(Framework::sent);
  }

  /** Where it is another code, docs/exceptions.md says so. */
  @ParameterizedTest
  @EnumSource
  void anExceptionOfAnArgumentArrives(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/converted/bad", "*/*");

    table.add(framework.title + ", /converted", "*/*", answer);
    assertThat(answer.code()).isEqualTo(framework.argument());
    assertThat(answer.content().contains("\"detail of 422\"")).isEqualTo(answer.code() == 422);
  }

  /** Where it is another code, docs/exceptions.md says so. */
  @ParameterizedTest
  @EnumSource
  void anExceptionOfWhatIsReadArrives(Framework framework) throws IOException {
    Answer answer = servers.post(framework, "/body", "{\"value\":\"bad\"}");

    table.add(framework.title + ", /body", "*/*", answer);
    assertThat(answer.code()).isEqualTo(framework.content());
    assertThat(answer.content().contains("\"detail of 422\"")).isEqualTo(answer.code() == 422);
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeReadStaysAMistakeOfTheClient(Framework framework) throws IOException {
    assertThat(servers.post(framework, "/body", "{\"value\":").code()).isEqualTo(400);
  }

  private static Stream<Arguments> paths(Function<Framework, List<String>> paths) {
    return Stream.of(Framework.values())
        .flatMap(
            framework ->
                paths.apply(framework).stream().map(path -> Arguments.of(framework, path)));
  }
}
