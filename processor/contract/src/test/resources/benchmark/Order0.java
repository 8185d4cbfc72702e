package com.example.p0;

import com.example.Errors;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

record Order0(long id, String customer, Order0State state) {}

record NewOrder0(String customer, List<String> products) {}

enum Order0State {
  OPEN,
  PAID,
  SHIPPED
}

interface Order0Repository {
  Optional<Order0> findById(long id);

  Order0 save(Order0 order);

  List<Order0> findAll();
}

class Order0NotFound extends Errors.NotFound {
  Order0NotFound(long id) {
    super("There is no order " + id + ".");
  }
}

class Order0Refused extends Errors.Coded {
  Order0Refused(HttpStatus status, String message) {
    super(status, message);
  }

  static Order0Refused paid() {
    return new Order0Refused(HttpStatus.CONFLICT, "The order is paid.");
  }
}

interface Order0Service {
  Order0 find(long id);

  List<Order0> all();

  Order0 place(NewOrder0 order);

  Order0 change(long id, NewOrder0 order);

  void cancel(long id);
}

class Order0Mapper {
  Order0 toOrder(long id, NewOrder0 order) {
    if (order.customer() == null) {
      throw new IllegalArgumentException("no customer");
    }
    return new Order0(id, checked(order.customer()), Order0State.OPEN);
  }

  private static String checked(String name) {
    if (name.isBlank()) {
      throw new Order0Refused(HttpStatus.UNPROCESSABLE_ENTITY, "The customer has no name.");
    }
    return name.strip();
  }
}

@Service
class Order0ServiceImpl implements Order0Service {
  private final Order0Repository repository;
  private final Order0Mapper mapper;

  Order0ServiceImpl(Order0Repository repository, Order0Mapper mapper) {
    this.repository = repository;
    this.mapper = mapper;
  }

  @Override
  public Order0 find(long id) {
    return found(id, () -> new Order0NotFound(id));
  }

  private Order0 found(long id, Supplier<? extends RuntimeException> missing) {
    return repository.findById(id).orElseThrow(missing);
  }

  @Override
  public List<Order0> all() {
    return repository.findAll();
  }

  @Override
  public Order0 place(NewOrder0 order) {
    return repository.save(mapper.toOrder(0, order));
  }

  @Override
  public Order0 change(long id, NewOrder0 order) {
    Order0 old = find(id);
    requireOpen(old);
    return repository.save(mapper.toOrder(old.id(), order));
  }

  private static void requireOpen(Order0 order) {
    switch (order.state()) {
      case PAID -> throw Order0Refused.paid();
      case SHIPPED -> throw new Order0Refused(HttpStatus.GONE, "The order has left.");
      default -> {}
    }
  }

  @Override
  public void cancel(long id) {
    Order0 order = find(id);
    requireOpen(order);
    try {
      repository.save(new Order0(id, order.customer(), Order0State.SHIPPED));
    } catch (IllegalStateException e) {
      throw new Order0Refused(HttpStatus.PRECONDITION_FAILED, e.getMessage());
    }
  }
}

@RestController
@RequestMapping("/orders0")
class Order0Controller {
  private final Order0Service service;

  Order0Controller(Order0Service service) {
    this.service = service;
  }

  @GetMapping
  List<Order0> all() {
    return service.all();
  }

  @GetMapping("/{id}")
  Order0 find(@PathVariable long id) {
    return service.find(id);
  }

  @PostMapping
  ResponseEntity<Order0> place(@RequestBody NewOrder0 order) {
    Order0 placed = service.place(order);
    return ResponseEntity.created(URI.create("/orders0/" + placed.id())).body(placed);
  }

  @PutMapping("/{id}")
  ResponseEntity<Order0> change(@PathVariable long id, @RequestBody NewOrder0 order) {
    return ResponseEntity.ok(service.change(id, order));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> cancel(@PathVariable long id) {
    service.cancel(id);
    return ResponseEntity.noContent().build();
  }
}
