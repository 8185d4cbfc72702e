package programs.spring.advicebytype;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/total -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/orders")
class OrderController {
  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @GetMapping("/{id}")
  @Returns(200)
  Order find(@PathVariable String id) {
    return orders.find(id);
  }

  @GetMapping("/{id}/total")
  @Returns({200, 404})
  long total(@PathVariable String id) {
    return orders.find(id).total();
  }
}

record Order(String id, long total) {}

@Service
class OrderService {
  private final Map<String, Order> stock = new HashMap<>();

  Order find(String id) {
    Order order = stock.get(id);
    if (order == null) {
      throw new OrderNotFoundException(id);
    }
    return order;
  }
}

class OrderNotFoundException extends RuntimeException {
  OrderNotFoundException(String id) {
    super("no order " + id);
  }
}

@RestControllerAdvice
class ShopAdvice {
  @ExceptionHandler(OrderNotFoundException.class)
  ResponseEntity<String> onMissing(OrderNotFoundException e) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body(e.getMessage());
  }
}
