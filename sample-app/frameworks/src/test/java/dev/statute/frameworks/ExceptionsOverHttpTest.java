package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.http.StatusCodeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExceptionsOverHttpTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> CODES =
      List.of(
          "400", "401", "404", "405", "409", "410", "413", "416", "422", "426", "429", "451", "499",
          "500", "503", "520", "530", "999");

  private static final List<String> ACCEPTS = List.of("*/*", "application/json", "text/html");

  /** The others come the same way as one of these, so the hardest Accept will do. */
  private static final List<String> WHOLE = List.of("throw", "filter");

  private final Servers servers = new Servers(true);
  private final Table table = new Table("server, exception");

  @AfterAll
  void end() {
    servers.close();
    table.write("exceptions-over-http.md");
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void allThatAnExceptionCarriesIsSent(
      Framework framework, String origin, String code, String accept) throws IOException {
    StatusCodeException thrown = Thrown.by(code);
    String path = "/" + origin + "/" + code;

    Answer answer = servers.get(framework, path + "?query=1", accept);

    table.add(framework.title + ", " + path, accept, answer);
    assertThat(answer.code()).isEqualTo(thrown.code());
    assertThat(answer.reason()).isEqualTo(framework.reason(thrown));
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertHeaders(answer, thrown);
    assertThat(members(answer)).isEqualTo(expected(framework, thrown, path));
    assertThat(answer.content() + answer.fields()).doesNotContain("hunter2", "Exception", "at dev");
  }

  Stream<Arguments> matrix() {
    List<Arguments> rows = new ArrayList<>();
    for (Framework framework : Framework.values()) {
      for (String origin : framework.origins()) {
        for (String code : CODES) {
          for (String accept : WHOLE.contains(origin) ? ACCEPTS : List.of("text/html")) {
            rows.add(Arguments.of(framework, origin, code, accept));
          }
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @EnumSource
  void extensionMembersKeepTheirOrder(Framework framework) throws IOException {
    String content = servers.get(framework, "/throw/404", "*/*").content();

    assertThat(content)
        .containsSubsequence("\"text\":", "\"map\":", "\"left\":", "\"inner\":", "\"list\":");
  }

  @ParameterizedTest
  @EnumSource
  void aMemberThatIsNotSetIsLeftOut(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/throw/bare", "*/*");

    assertThat(members(answer)).containsOnlyKeys("type", "title", "status", "instance");
  }

  @ParameterizedTest
  @EnumSource
  void theProblemTypeAndItsTitleAreThoseOfTheException(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/throw/named", "*/*");

    assertThat(members(answer))
        .containsEntry("type", "https://example.com/problems/none")
        .containsEntry("title", "Nothing there");
  }

  @ParameterizedTest
  @EnumSource
  void anInstanceOfItsOwnIsKept(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/throw/elsewhere", "*/*");

    assertThat(members(answer)).containsEntry("instance", "/orders/1?page=2");
  }

  @ParameterizedTest
  @EnumSource
  void theInstanceIsThePathAsItWasSent(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/throw/b%61re", "*/*");

    assertThat(members(answer)).containsEntry("instance", "/throw/b%61re");
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionOfTheDomainIsCaughtToo(Framework framework) throws IOException {
    Answer answer = servers.get(framework, "/throw/subtype", "*/*");

    assertThat(answer.code()).isEqualTo(404);
    assertThat(members(answer)).containsEntry("detail", "There is no order 42.");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSentWhereTheCodeForbidsContent(Framework framework) throws IOException {
    Answer noContent = servers.get(framework, "/throw/204", "text/html");
    Answer resetContent = servers.get(framework, "/throw/205", "text/html");
    Answer notModified = servers.get(framework, "/throw/304", "text/html");

    assertThat(noContent.code()).isEqualTo(204);
    assertThat(resetContent.code()).isEqualTo(205);
    assertThat(notModified.code()).isEqualTo(304);
    assertThat(notModified.header("ETag")).containsExactly("\"1\"");
    assertThat(noContent.content() + noContent.contentType()).isEmpty();
    assertThat(resetContent.content() + resetContent.contentType()).isEmpty();
    assertThat(notModified.content() + notModified.contentType()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theContentTypeIsThatOfTheContentWhateverTheExceptionSays(Framework framework)
      throws IOException {
    Answer answer = servers.get(framework, "/throw/typed", "*/*");

    assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
  }

  @ParameterizedTest
  @EnumSource
  void anInterimCodeIsAMistakeOfTheServer(Framework framework) throws IOException {
    for (String origin : framework.origins()) {
      Answer answer = servers.get(framework, "/" + origin + "/103", "application/json");

      table.add(framework.title + ", /" + origin + "/103", "application/json", answer);
      assertThat(answer.code()).isEqualTo(500);
      assertThat(answer.content()).doesNotContain("too early");
    }
  }

  /** Connection also has what the server says of its own, such as keep-alive. */
  private static void assertHeaders(Answer answer, StatusCodeException thrown) {
    thrown
        .headers()
        .forEach(
            (name, values) -> {
              if (name.equals("Connection")) {
                assertThat(String.join(", ", answer.header(name)).split(", ")).containsAll(values);
              } else {
                assertThat(answer.header(name)).as(name).isEqualTo(values);
              }
            });
  }

  private static Map<String, Object> expected(
      Framework framework, StatusCodeException thrown, String path) {
    Map<String, Object> members = new LinkedHashMap<>(thrown.extensions());
    if (!framework.keepsNull()) {
      members.remove("nothing");
    }
    members.put("type", "about:blank");
    members.put("title", thrown.status().phrase());
    members.put("status", thrown.code());
    members.put("detail", thrown.detail());
    members.put("instance", path);
    return members;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Answer answer) throws IOException {
    return JSON.readValue(answer.content(), Map.class);
  }
}
