package dev.statute.sample;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.INTERNAL_SERVER_ERROR;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.PAYMENT_REQUIRED;
import static dev.statute.http.Http.Code.SERVICE_UNAVAILABLE;
import static dev.statute.http.Http.Code.UNPROCESSABLE_CONTENT;

import dev.statute.Returns;
import org.springframework.stereotype.Service;

/** Lets customers pay their orders. */
@Service
class PaymentService {

  private final OrderService orders;
  private final PaymentClient provider;

  PaymentService(OrderService orders, PaymentClient provider) {
    this.orders = orders;
    this.provider = provider;
  }

  @Returns({PAYMENT_REQUIRED, NOT_FOUND, CONFLICT, UNPROCESSABLE_CONTENT})
  @Returns(
      value = {INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE},
      description = "the payment provider refuses to work with us, or does not work")
  Order pay(long id, NewPayment payment) {
    String card = payment.requireValid().card();
    Order order = orders.beginPayment(id);
    try {
      provider.charge(order, card);
    } catch (RuntimeException e) {
      orders.move(order, OrderState.OPEN);
      throw e;
    }
    return orders.move(order, OrderState.PAID);
  }
}
