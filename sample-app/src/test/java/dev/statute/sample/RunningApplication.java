package dev.statute.sample;

import java.net.http.HttpResponse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests over HTTP share: the application on a free port, its provider, and orders. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "orders.api-key=demo")
abstract class RunningApplication {

  static final String ORDER =
      """
      {"customer": "Ada", "lines": [{"product": "pen", "quantity": 2, "unitCents": 150}]}
      """;

  static final String CARD = "{\"card\": \"tok_visa\"}";

  static final PaymentProvider PROVIDER = new PaymentProvider();

  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("payments.url", PROVIDER::url);
  }

  Call call(String endpoint) {
    return new Call(port, endpoint);
  }

  /** An order in its first version, for 300 cents. */
  long openOrder() {
    return json(call("POST /orders").key().json(ORDER).send()).get("id").asLong();
  }

  long paidOrder() {
    long id = openOrder();
    PROVIDER.answer(200);
    call("POST /orders/{id}/payment").id(id).key().json(CARD).send();
    return id;
  }

  long missingOrder() {
    return Long.MAX_VALUE;
  }

  HttpResponse<String> get(long id) {
    return call("GET /orders/{id}").id(id).send();
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }
}
