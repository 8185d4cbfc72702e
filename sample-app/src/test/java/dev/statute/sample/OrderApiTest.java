package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.sample.http.Shop;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OrderApiTest extends RunningApplication {

  @Test
  void aCreatedOrderIsFoundAtItsLocation() {
    HttpResponse<String> created = call("POST /orders").key().json(ORDER).send();

    HttpResponse<String> found = call("GET " + header(created, "Location")).send();

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).isEqualTo(created.body());
    assertThat(json(found).get("totalCents").asLong()).isEqualTo(300);
  }

  @Test
  void aMissingOrderIsAProblemDocument() {
    HttpResponse<String> response = call("GET /orders/{id}").id(404_404).send();

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body())
        .isEqualTo(
            """
            {"detail":"There is no order 404404.","instance":"/orders/404404",\
            "status":404,"title":"Not Found","type":"about:blank"}""");
  }

  @Test
  void aPathThatIsNoNumberIsNotFound() {
    assertThat(call("GET /orders/first").send().statusCode()).isEqualTo(404);
    assertThat(call("GET /orders/99999999999999999999").send().statusCode()).isEqualTo(404);
  }

  @Test
  void whateverIsAcceptedAnOrderIsJson() {
    HttpResponse<String> response =
        call("GET /orders/{id}").id(openOrder()).header("Accept", "application/xml").send();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
  }

  @Test
  void theListCanBeNarrowedToAState() {
    long open = openOrder();
    long paid = paidOrder();

    HttpResponse<String> response = call("GET /orders").query("state=PAID").send();

    assertThat(json(response).findValuesAsString("id"))
        .contains(Long.toString(paid))
        .doesNotContain(Long.toString(open));
  }

  @Test
  void aPatchChangesOnlyTheMembersThatItHas() {
    long id = openOrder();

    HttpResponse<String> response =
        call("PATCH /orders/{id}")
            .id(id)
            .key()
            .ifMatch("\"1\"")
            .json("{\"customer\":\"Grace\"}")
            .send();

    assertThat(json(response).get("customer").asString()).isEqualTo("Grace");
    assertThat(json(response).get("lines").get(0).get("product").asString()).isEqualTo("pen");
    assertThat(get(id).body()).isEqualTo(response.body());
  }

  @Test
  void theSecondOfTwoChangesToOneVersionIsRefused() {
    long id = openOrder();
    String version = header(get(id), "ETag");

    HttpResponse<String> first =
        call("PUT /orders/{id}").id(id).key().ifMatch(version).json(ORDER).send();
    HttpResponse<String> second =
        call("PUT /orders/{id}").id(id).key().ifMatch(version).json(ORDER).send();

    assertThat(header(first, "ETag")).isNotEqualTo(version);
    assertThat(second.statusCode()).isEqualTo(412);
  }

  @Test
  void anETagThatAProxyMadeWeakStillMatches() {
    HttpResponse<String> response =
        call("PUT /orders/{id}").id(openOrder()).key().ifMatch("W/\"1\"").json(ORDER).send();

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void aDeletedOrderIsNotFound() {
    long id = openOrder();

    call("DELETE /orders/{id}").id(id).key().ifMatch("\"1\"").send();

    assertThat(get(id).statusCode()).isEqualTo(404);
  }

  @Test
  void aWrongKeyIsDistinguishedFromAMissingOne() {
    HttpResponse<String> response =
        call("POST /orders").header("Authorization", "Bearer other").json(ORDER).send();

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(header(response, "WWW-Authenticate"))
        .isEqualTo("Bearer realm=\"orders\", error=\"invalid_token\"");
  }

  @Test
  void theOptionsOfTheCollectionAreThoseThatA405Allows() {
    assertThat(header(call("OPTIONS /orders").send(), "Allow"))
        .isEqualTo(header(call("DELETE /orders").send(), "Allow"));
  }

  @Test
  void allMistakesOfAnOrderAreReportedAtOnce() {
    HttpResponse<String> response =
        call("POST /orders")
            .key()
            .json("{\"lines\": [null, {\"quantity\": 0, \"unitCents\": 0}]}")
            .send();

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(json(response).get("type").asString()).endsWith("/problems/invalid-content");
    assertThat(json(response).get("errors").findValuesAsString("pointer"))
        .containsExactly(
            "#/customer",
            "#/lines/0",
            "#/lines/1/product",
            "#/lines/1/quantity",
            "#/lines/1/unitCents");
  }

  @Test
  void anOrderAboveTheLimitIsAnsweredWithTheCodeOfTheShop() {
    HttpResponse<String> response =
        call("POST /orders").key().json(ORDER.replace(": 150", ": 2500001")).send();

    assertThat(response.statusCode()).isEqualTo(Shop.ORDER_ABOVE_LIMIT.code());
    assertThat(header(response, "Order-Limit")).isEqualTo("5000000");
    assertThat(response.body())
        .isEqualTo(
            """
            {"detail":"Such an order goes to the sales desk.","instance":"/orders",\
            "status":461,"title":"Order Above Limit","type":"about:blank"}""");
    assertThat(call("POST /orders").key().json(ORDER.replace(": 150", ": 2500000")).send())
        .extracting(HttpResponse::statusCode)
        .isEqualTo(201);
  }

  @Test
  void aFractionOfAPieceIsMalformed() {
    HttpResponse<String> response =
        call("POST /orders").key().json(ORDER.replace(": 2", ": 1.5")).send();

    assertThat(response.statusCode()).isEqualTo(400);
  }
}
