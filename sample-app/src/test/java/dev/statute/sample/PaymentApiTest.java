package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentApiTest extends RunningApplication {

  @Test
  void theProviderReceivesTheAmountToCharge() {
    long id = paidOrder();

    assertThat(PROVIDER.lastRequest())
        .isEqualTo("{\"reference\":\"order-%d\",\"cents\":300,\"card\":\"tok_visa\"}", id);
    assertThat(state(id)).isEqualTo("PAID");
  }

  @Test
  void aDeclinedOrderStaysOpenAndCanBePaidWithAnotherCard() {
    long id = openOrder();

    PROVIDER.answer(402);
    assertThat(pay(id).statusCode()).isEqualTo(402);
    assertThat(state(id)).isEqualTo("OPEN");

    PROVIDER.answer(201);
    assertThat(pay(id).statusCode()).isEqualTo(200);
    assertThat(state(id)).isEqualTo("PAID");
  }

  @Test
  void aPaidOrderIsNotPaidAgain() {
    long id = paidOrder();

    HttpResponse<String> response = pay(id);

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(json(response).get("type").asString()).endsWith("/problems/order-state");
    assertThat(json(response).get("title").asString()).isEqualTo("Not in this state of the order");
    assertThat(json(response).get("state").asString()).isEqualTo("PAID");
  }

  @Test
  void theProvidersRetryAfterIsPassedOn() {
    PROVIDER.answer(503, Map.of("Retry-After", "120"));

    assertThat(header(pay(openOrder()), "Retry-After")).isEqualTo("120");
  }

  private HttpResponse<String> pay(long id) {
    return call("POST /orders/{id}/payment").id(id).key().json(CARD).send();
  }

  private String state(long id) {
    return json(get(id)).get("state").asString();
  }
}
