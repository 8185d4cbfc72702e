package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document has the responses of every operation. */
class OpenApiDocumentTest extends RunningApplication {

  private JsonNode document;

  @BeforeEach
  void get() {
    document = json(call("GET /v3/api-docs").send());
  }

  /**
   * {@link StatusesTest} has requests for all that can be answered. What declares errors only keeps
   * the success of the framework.
   */
  @Test
  void everyOperationListsExactlyWhatItAnswers() {
    Map<String, Set<String>> answered = new TreeMap<>();
    new StatusesTest()
        .cases()
        .forEach(
            each ->
                answered
                    .computeIfAbsent(each.endpoint(), endpoint -> new TreeSet<>())
                    .add(Integer.toString(each.status())));
    Stream.of("PUT /orders", "PATCH /orders", "DELETE /orders")
        .forEach(endpoint -> answered.get(endpoint).add("200"));

    assertThat(documented()).isEqualTo(answered);
  }

  @Test
  void anOrderIsTheContentOfEverySuccess() {
    assertThat(schema("/orders", "post", "201")).endsWith("/Order");
    assertThat(schema("/orders/{id}", "get", "200")).endsWith("/Order");
    assertThat(response("/orders/{id}", "delete", "204").has("content")).isFalse();
    assertThat(response("/orders/{id}", "get", "404").has("content")).isFalse();
  }

  @Test
  void aDescriptionIsThatOfTheDeclaration() {
    assertThat(response("/orders", "post", "401").get("description").asString())
        .isEqualTo("the API key is missing or wrong");
    assertThat(response("/orders", "post", "422").get("description").asString())
        .isEqualTo("Unprocessable Content");
    assertThat(response("/orders", "post", "461").get("description").asString())
        .isEqualTo("Order Above Limit");
  }

  private Map<String, Set<String>> documented() {
    Map<String, Set<String>> found = new TreeMap<>();
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations.forEachEntry(
                    (method, operation) ->
                        found.put(
                            method.toUpperCase(Locale.ROOT) + " " + path,
                            new TreeSet<>(operation.get("responses").propertyNames()))));
    return found;
  }

  private JsonNode response(String path, String method, String code) {
    return document.get("paths").get(path).get(method).get("responses").get(code);
  }

  private String schema(String path, String method, String code) {
    return response(path, method, code).at("/content/application~1json/schema/$ref").asString();
  }
}
