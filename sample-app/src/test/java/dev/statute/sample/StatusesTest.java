package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint answers every status that it declares. That it answers no others, and that none is
 * forgotten here, statute-test sees to: src/test/resources/junit-platform.properties asks for all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusesTest extends RunningApplication {

  private static final String LARGE =
      """
      {"customer": "Ada", "lines": [{"product": "press", "quantity": 2, "unitCents": 2500001}]}
      """;

  private static final String NONSENSE = "{\"customer\": \" \", \"lines\": []}";

  Stream<Case> cases() {
    return Stream.of(
            list(), create(), collection(), get(), replace(), patch(), delete(), cancel(), pay())
        .flatMap(List::stream);
  }

  private List<Case> list() {
    String endpoint = "GET /orders";
    return List.of(
        new Case(endpoint, 200, call -> call),
        new Case(endpoint, 400, call -> call.query("state=LOST")));
  }

  private List<Case> create() {
    String endpoint = "POST /orders";
    return List.of(
        new Case(endpoint, 201, call -> call.key().json(ORDER)),
        new Case(endpoint, 400, call -> call.key().json("{")),
        new Case(endpoint, 401, call -> call.json(ORDER)),
        new Case(endpoint, 415, call -> call.key().content("text/plain", ORDER)),
        new Case(endpoint, 422, call -> call.key().json(NONSENSE)),
        new Case(endpoint, 461, call -> call.key().json(LARGE)));
  }

  private List<Case> collection() {
    return List.of(
        new Case("OPTIONS /orders", 204, call -> call),
        new Case("PUT /orders", 405, call -> call.key().json("[]")),
        new Case("PATCH /orders", 405, call -> call.key().json("[]")),
        new Case("DELETE /orders", 405, call -> call.key()));
  }

  private List<Case> get() {
    String endpoint = "GET /orders/{id}";
    return List.of(
        new Case(endpoint, 200, call -> call.id(openOrder())),
        new Case(endpoint, 404, call -> call.id(missingOrder())));
  }

  private List<Case> replace() {
    return change("PUT /orders/{id}", ORDER);
  }

  private List<Case> patch() {
    return change("PATCH /orders/{id}", "{\"customer\": \"Grace\"}");
  }

  private List<Case> change(String endpoint, String good) {
    return List.of(
        new Case(endpoint, 200, call -> call.id(openOrder()).key().ifMatch("\"1\"").json(good)),
        new Case(endpoint, 400, call -> call.id(openOrder()).key().ifMatch("\"1\"").json("[")),
        new Case(endpoint, 401, call -> call.id(openOrder()).ifMatch("\"1\"").json(good)),
        new Case(endpoint, 404, call -> call.id(missingOrder()).key().ifMatch("*").json(good)),
        new Case(endpoint, 409, call -> call.id(paidOrder()).key().ifMatch("*").json(good)),
        new Case(endpoint, 412, call -> call.id(openOrder()).key().ifMatch("\"0\"").json(good)),
        new Case(endpoint, 415, call -> call.id(openOrder()).key().content("text/plain", good)),
        new Case(endpoint, 422, call -> call.id(openOrder()).key().ifMatch("*").json(NONSENSE)),
        new Case(endpoint, 428, call -> call.id(openOrder()).key().json(good)),
        new Case(endpoint, 461, call -> call.id(openOrder()).key().ifMatch("*").json(LARGE)));
  }

  private List<Case> delete() {
    String endpoint = "DELETE /orders/{id}";
    return List.of(
        new Case(endpoint, 204, call -> call.id(openOrder()).key().ifMatch("\"1\"")),
        new Case(endpoint, 401, call -> call.id(openOrder()).ifMatch("\"1\"")),
        new Case(endpoint, 404, call -> call.id(missingOrder()).key().ifMatch("*")),
        new Case(endpoint, 409, call -> call.id(paidOrder()).key().ifMatch("*")),
        new Case(endpoint, 412, call -> call.id(openOrder()).key().ifMatch("\"0\"")),
        new Case(endpoint, 428, call -> call.id(openOrder()).key()));
  }

  private List<Case> cancel() {
    String endpoint = "POST /orders/{id}/cancellation";
    return List.of(
        new Case(endpoint, 200, call -> call.id(openOrder()).key()),
        new Case(endpoint, 401, call -> call.id(openOrder())),
        new Case(endpoint, 404, call -> call.id(missingOrder()).key()),
        new Case(endpoint, 409, call -> call.id(paidOrder()).key()));
  }

  private List<Case> pay() {
    String endpoint = "POST /orders/{id}/payment";
    return List.of(
        new Case(endpoint, 200, call -> call.id(orderWhenProviderAnswers(200)).key().json(CARD)),
        new Case(endpoint, 400, call -> call.id(openOrder()).key().json("{")),
        new Case(endpoint, 401, call -> call.id(openOrder()).json(CARD)),
        new Case(endpoint, 402, call -> call.id(orderWhenProviderAnswers(402)).key().json(CARD)),
        new Case(endpoint, 404, call -> call.id(missingOrder()).key().json(CARD)),
        new Case(endpoint, 409, call -> call.id(paidOrder()).key().json(CARD)),
        new Case(endpoint, 415, call -> call.id(openOrder()).key().content("text/plain", CARD)),
        new Case(endpoint, 422, call -> call.id(openOrder()).key().json("{}")),
        new Case(endpoint, 500, call -> call.id(orderWhenProviderAnswers(403)).key().json(CARD)),
        new Case(endpoint, 503, call -> call.id(orderWhenProviderAnswers(503)).key().json(CARD)));
  }

  private long orderWhenProviderAnswers(int code) {
    PROVIDER.answer(code);
    return openOrder();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyEndpointAnswersEveryStatusItDeclares(Case declared) {
    HttpResponse<String> response = send(declared);

    assertThat(response.statusCode()).isEqualTo(declared.status());
    if (declared.status() >= 400) {
      assertIsProblemDocument(response);
    } else if (declared.status() == 204) {
      assertThat(response.body()).isEmpty();
    } else {
      assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    }
    assertHasHeadersOf(declared.status(), response);
  }

  /** What class files show, and what the running service answers. */
  @Test
  void theContractOfTheClassFilesIsWhatTheServiceAnswers() {
    List<Endpoint> endpoints = contract();
    Set<String> observed = new TreeSet<>();
    cases().forEach(each -> observed.add(each.endpoint() + " " + send(each).statusCode()));

    assertThat(endpoints).hasSize(12).allMatch(Endpoint::isComplete);
    assertThat(codes(endpoints, outcome -> true)).containsAll(observed);
    assertThat(observed).containsAll(codes(endpoints, outcome -> outcome.source().isSure()));
  }

  private static List<Endpoint> contract() {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return Contract.of(List.of(Path.of("target/classes")), classPath).endpoints();
  }

  private static Set<String> codes(List<Endpoint> endpoints, Predicate<Outcome> wanted) {
    Set<String> codes = new TreeSet<>();
    for (Endpoint endpoint : endpoints) {
      endpoint.outcomes().stream()
          .filter(wanted)
          .forEach(outcome -> codes.add(endpoint.route() + " " + outcome.code()));
    }
    return codes;
  }

  private HttpResponse<String> send(Case declared) {
    return declared.request().apply(call(declared.endpoint())).send();
  }

  private static void assertIsProblemDocument(HttpResponse<String> response) {
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(problem.get("instance").asString()).isEqualTo(response.uri().getPath());
    assertThat(problem.has("trace")).isFalse();
  }

  private static void assertHasHeadersOf(int status, HttpResponse<String> response) {
    Map<Integer, Map<String, String>> patterns =
        Map.of(
            201, Map.of("Location", "/orders/\\d+", "ETag", "\"1\""),
            204, response.request().method().equals("OPTIONS") ? Map.of("Allow", ".+") : Map.of(),
            401, Map.of("WWW-Authenticate", "Bearer realm=\"orders\""),
            405, Map.of("Allow", "GET, HEAD, POST, OPTIONS"),
            415, Map.of("Accept", "application/json"),
            461, Map.of("Order-Limit", "5000000"),
            503, Map.of("Retry-After", "\\d+"));
    patterns
        .getOrDefault(status, Map.of())
        .forEach((name, pattern) -> assertThat(header(response, name)).matches(pattern));
  }

  /** A request that makes an endpoint answer a status. */
  record Case(String endpoint, int status, UnaryOperator<Call> request) {

    @Override
    public String toString() {
      return endpoint + " answers " + status;
    }
  }
}
