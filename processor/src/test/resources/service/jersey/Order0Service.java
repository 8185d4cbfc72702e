package com.example.p0;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

@Singleton
public class Order0Service {
  private final Map<Long, Order0> orders = new ConcurrentHashMap<>();
  private final Map<String, Order0Stock> stock = new ConcurrentHashMap<>();
  private final Map<String, Order0Shipment> shipments = new ConcurrentHashMap<>();
  private final List<Order0Event> events = new CopyOnWriteArrayList<>();
  private final AtomicLong last = new AtomicLong();

  public long nextId() {
    return last.incrementAndGet();
  }

  public Optional<Order0> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  public List<Order0> all() {
    return orders.values().stream().sorted(Comparator.comparing(Order0::placed)).toList();
  }

  public Order0 save(Order0 order) {
    Order0 next = order.toBuilder().version(order.version() + 1).build();
    orders.put(order.id(), next);
    log(order.id(), "saved as " + order.state());
    return next;
  }

  public boolean remove(long id) {
    log(id, "removed");
    return orders.remove(id) != null;
  }

  public void log(long id, String what) {
    events.add(new Order0Event(id, what, Instant.now()));
  }

  public List<Order0Event> events(long id) {
    return events.stream().filter(event -> event.order() == id).toList();
  }

  public boolean isCharged(Order0 order) {
    return order.totalCents() < 1_000_000;
  }

  public String refund(Order0 order, long cents) {
    if (cents > order.totalCents()) {
      throw new IllegalArgumentException("more than was paid");
    }
    return "R" + order.id() + "-" + cents;
  }

  public Optional<Order0Stock> stock(String sku) {
    if (stock.isEmpty()) {
      throw new IllegalStateException("the warehouse is away");
    }
    return Optional.ofNullable(stock.get(sku));
  }

  public Order0Stock reserve(Order0Stock from, int quantity) {
    Order0Stock left =
        new Order0Stock(from.sku(), from.available() - quantity, from.reserved() + quantity);
    stock.put(from.sku(), left);
    return left;
  }

  public Order0Shipment ship(Order0 order, String carrier, List<String> skus) {
    String tracking = carrier + order.id() + "-" + skus.size();
    URI page = URI.create("https://track.example.com/" + tracking);
    Order0Shipment sent = new Order0Shipment(tracking, carrier, skus, page, Instant.now(), false);
    shipments.put(tracking, sent);
    return sent;
  }

  public Optional<Order0Shipment> shipment(String tracking) {
    return Optional.ofNullable(shipments.get(tracking));
  }
}
