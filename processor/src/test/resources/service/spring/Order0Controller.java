package com.example.p0;

import static dev.statute.http.Http.Code.*;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders0")
public class Order0Controller {
  private final Order0Service service;

  public Order0Controller(Order0Service service) {
    this.service = service;
  }

  @GetMapping("/{id}")
  @Returns({OK, NOT_FOUND})
  public Order0 find(@PathVariable long id) {
    return service.find(id).orElseThrow(() -> new NotFoundException("no order " + id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns({CREATED, BAD_REQUEST, CONFLICT})
  public Order0 add(@RequestBody Order0 order) {
    if (order.amount() < 0) {
      throw new BadRequestException("a negative amount");
    }
    return service.add(order);
  }

  @PutMapping("/{id}")
  @Returns({OK, NOT_FOUND})
  public ResponseEntity<Order0> replace(
      @PathVariable long id, @RequestBody Order0 order) {
    return service.find(id).isPresent()
        ? ResponseEntity.ok(order)
        : ResponseEntity.notFound().build();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Returns({NO_CONTENT, NOT_FOUND})
  public void remove(@PathVariable("id") long id) {
    service.remove(id);
  }

  @GetMapping
  @Returns({OK, SERVICE_UNAVAILABLE})
  public List<Order0> of(
      @RequestParam String customer, @RequestParam(defaultValue = "20") int limit) {
    try {
      return service.of(customer, limit);
    } catch (IllegalStateException e) {
      throw new ServiceUnavailableException("the store is away", e);
    }
  }
}
