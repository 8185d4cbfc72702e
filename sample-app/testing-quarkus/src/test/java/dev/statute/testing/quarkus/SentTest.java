package dev.statute.testing.quarkus;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fails wherever there is a handler; {@link FailuresTest} looks at that. */
@QuarkusTest
class SentTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "GET, /plain, 200",
    "GET, /response, 202",
    "GET, /thrown, 409",
    "GET, /mapped, 410",
    "GET, /crash, 500",
    "GET, /sent, 418",
    "GET, /later, 203",
    "GET, /failed, 503",
    "GET, /converted/x, 404",
    "POST, /unreadable, 400",
    "GET, /nothing, 204",
    "GET, /nowhere, 404",
    "GET, /orders, 200",
    "GET, /invoices, 200",
  })
  void send(String verb, String path, int status) {
    given()
        .contentType("application/json")
        .body(verb.equals("POST") ? "{" : "")
        .request(verb, path)
        .then()
        .statusCode(status);
  }
}
