package dev.statute.sample;

import java.util.List;
import java.util.Objects;

/** The members of an order that a client wants to change; those that are missing stay. */
record OrderPatch(String customer, List<OrderLine> lines) {

  NewOrder applyTo(Order order) {
    return new NewOrder(
        Objects.requireNonNullElse(customer, order.customer()),
        Objects.requireNonNullElse(lines, order.lines()));
  }
}
