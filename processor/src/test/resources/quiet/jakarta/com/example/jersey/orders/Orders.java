package com.example.jersey.orders;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import java.util.ArrayList;
import java.util.List;

/** A service: its values are no responses. */
class Orders {

  private final List<Order> orders = new ArrayList<>();

  @Returns(Http.Code.NOT_FOUND)
  Order byId(long id) {
    return orders.stream()
        .filter(order -> order.id() == id)
        .findAny()
        .orElseThrow(() -> new NotFoundException("There is no order " + id + "."));
  }

  @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
  long add(Order order) {
    orders.add(order);
    return order.id();
  }

  @Returns(Http.Code.OK)
  void clear() {
    orders.clear();
  }

  List<Order> all() {
    return List.copyOf(orders);
  }
}
