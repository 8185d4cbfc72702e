package programs.spring.unorderedadvices;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 declared+thrown
// GET /orders/{id}/status -> 200 declared+plain, 404 thrown
// finding conflicting-mapping ShopAdvice#onMissing
// finding undeclared-status GET /orders/{id}/status 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, String> orders = new HashMap<>();

  @GetMapping
  @Returns({200, 404})
  String find(@PathVariable String id) {
    return require(id);
  }

  @GetMapping("/status")
  @Returns(200)
  String status(@PathVariable String id) {
    return require(id) + " is open";
  }

  private String require(String id) {
    if (!orders.containsKey(id)) {
      throw new OrderMissing();
    }
    return orders.get(id);
  }
}

class OrderMissing extends RuntimeException {}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler(OrderMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}

@RestControllerAdvice
class ShopAdvice {
  @ExceptionHandler(OrderMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
  }
}
