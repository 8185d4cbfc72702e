package dev.statute.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Repository;

/** Keeps the orders in memory. A change takes place only if nobody else was faster. */
@Repository
class OrderRepository {

  private final ConcurrentMap<Long, Order> orders = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong();

  List<Order> findAll() {
    return orders.values().stream().sorted(Comparator.comparingLong(Order::id)).toList();
  }

  Optional<Order> findById(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  Order insert(NewOrder content) {
    long id = lastId.incrementAndGet();
    Order order = new Order(id, 1, content.customer(), content.lines(), OrderState.OPEN);
    orders.put(id, order);
    return order;
  }

  boolean replace(Order before, Order after) {
    return orders.replace(before.id(), before, after);
  }

  boolean delete(Order before) {
    return orders.remove(before.id(), before);
  }
}
