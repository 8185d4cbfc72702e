package com.example.spring.orders;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;

/** The statuses that come out of these methods are errors thrown; nothing here is a handler. */
@Service
public class OrderService implements OrderLookup {

  private final Map<Long, Order> orders = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  @Override
  public Order byId(long id) {
    return find(id).orElseThrow(() -> new NotFoundException("There is no order " + id + "."));
  }

  public Optional<Order> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  @Returns({CREATED, CONFLICT})
  public Order place(Order.Draft draft) {
    long id = ids.incrementAndGet();
    Order order = new Order(id, draft.customer(), Order.State.OPEN, draft.lines());
    if (orders.putIfAbsent(id, order) != null) {
      throw new OrderConflictException(id);
    }
    return order;
  }

  @Returns({NOT_FOUND, CONFLICT})
  public boolean cancel(long id) {
    Order order = byId(id);
    if (order.state() == Order.State.SHIPPED) {
      throw new OrderConflictException(id);
    }
    return orders.remove(id, order);
  }

  @Returns({OK, NOT_FOUND})
  List<Order.Line> lines(long id) {
    return byId(id).lines();
  }

  List<Order> all() {
    return List.copyOf(orders.values());
  }
}
