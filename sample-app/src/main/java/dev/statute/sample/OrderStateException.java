package dev.statute.sample;

import dev.statute.http.ConflictException;
import java.net.URI;

/** The state of an order does not allow what was asked for. */
final class OrderStateException extends ConflictException {

  private static final long serialVersionUID = 1L;

  OrderStateException(Order order, String wanted) {
    super("Order " + order.id() + " is " + order.state() + " and cannot be " + wanted + ".");
    type(URI.create("https://orders.example.com/problems/order-state"));
    title("Not in this state of the order");
    extension("state", order.state());
  }
}
