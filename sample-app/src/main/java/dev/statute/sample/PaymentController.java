package dev.statute.sample;

import static dev.statute.http.Http.Code.BAD_REQUEST;
import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.INTERNAL_SERVER_ERROR;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;
import static dev.statute.http.Http.Code.PAYMENT_REQUIRED;
import static dev.statute.http.Http.Code.SERVICE_UNAVAILABLE;
import static dev.statute.http.Http.Code.UNPROCESSABLE_CONTENT;
import static dev.statute.http.Http.Code.UNSUPPORTED_MEDIA_TYPE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The payment of an order. */
@RestController
class PaymentController {

  private final PaymentService payments;

  PaymentController(PaymentService payments) {
    this.payments = payments;
  }

  @PostMapping(path = "/orders/{id}/payment", consumes = APPLICATION_JSON_VALUE)
  @RequiresApiKey
  @Returns({OK, BAD_REQUEST, NOT_FOUND, CONFLICT, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT})
  @Returns(
      value = {PAYMENT_REQUIRED, INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE},
      description = "the payment provider declines the card, refuses our request, or is down")
  Order pay(@PathVariable long id, @RequestBody NewPayment payment) {
    return payments.pay(id, payment);
  }
}
