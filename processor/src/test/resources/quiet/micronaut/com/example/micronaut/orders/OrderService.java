package com.example.micronaut.orders;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
class OrderService {

  private final Map<Long, Order> orders = new ConcurrentHashMap<>();

  @Returns(Http.Code.NOT_FOUND)
  Order byId(long id) {
    return find(id).orElseThrow(() -> new NotFoundException("There is no order " + id + "."));
  }

  @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
  Order add(Order order) {
    orders.put(order.id(), order);
    return order;
  }

  Optional<Order> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  List<Order> all() {
    return List.copyOf(orders.values());
  }

  @Returns(Http.Code.CONFLICT)
  static final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
