package dev.statute.openapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of the handlers in this package, as the running application serves it. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "server.address=127.0.0.1",
      "springdoc.default-produces-media-type=application/json"
    })
abstract class RunningDocument {

  @LocalServerPort private int port;

  private JsonNode paths;

  @BeforeEach
  void get() throws IOException, InterruptedException {
    paths = paths("/v3/api-docs");
  }

  /** The paths in the document at an address of its own. */
  JsonNode paths(String at) throws IOException, InterruptedException {
    return document(at).get("paths");
  }

  JsonNode document(String at) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + at);
    String document =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
            .body();
    return new JsonMapper().readTree(document);
  }

  JsonNode responses(String path) {
    return paths.get(path).get("get").get("responses");
  }

  JsonNode response(String path, int code) {
    return responses(path).get(Integer.toString(code));
  }

  /** In the order of the document. */
  List<String> codes(String path) {
    return List.copyOf(responses(path).propertyNames());
  }

  String description(String path, int code) {
    return response(path, code).get("description").asString();
  }
}
