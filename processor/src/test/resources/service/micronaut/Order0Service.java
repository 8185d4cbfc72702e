package com.example.p0;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.NOT_FOUND;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
public class Order0Service {
  private final Map<Long, Order0> orders = new ConcurrentHashMap<>();

  public Optional<Order0> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  @Returns(CONFLICT)
  public Order0 add(Order0 order) {
    if (orders.putIfAbsent(order.id(), order) != null) {
      throw new ConflictException("there is an order " + order.id());
    }
    return order;
  }

  @Returns(NOT_FOUND)
  public Order0 remove(long id) {
    return find(id).orElseThrow(NotFoundException::new);
  }

  public List<Order0> of(String customer, int limit) {
    return orders.values().stream()
        .filter(order -> order.customer().equals(customer))
        .limit(limit)
        .toList();
  }
}
