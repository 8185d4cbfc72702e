package programs.spring.instanceofinadvice;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// PUT /orders/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, String> orders = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!orders.containsKey(id)) {
      throw new OrderMissing(id);
    }
    return orders.get(id);
  }

  @PutMapping
  @Returns({200, 409})
  void open(@PathVariable String id) {
    if (orders.putIfAbsent(id, "open") != null) {
      throw new OrderOpen();
    }
  }
}

abstract class OrderException extends RuntimeException {}

class OrderMissing extends OrderException {
  final String id;

  OrderMissing(String id) {
    this.id = id;
  }
}

class OrderOpen extends OrderException {}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler
  ResponseEntity<String> on(OrderException e) {
    if (e instanceof OrderMissing missing) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND).body(missing.id);
    }
    return ResponseEntity.status(HttpStatus.CONFLICT).build();
  }
}
