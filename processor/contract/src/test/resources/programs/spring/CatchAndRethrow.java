package programs.spring.catchandrethrow;
// EXPECTED
// POST /orders/{id}/payment -> 200 declared+plain, 402 declared+thrown
// POST /orders/{id}/shipment -> 200 declared+plain, 402 thrown
// finding undeclared-status POST /orders/{id}/shipment 402

import dev.statute.Returns;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final OrderService orders = new OrderService();
  private int failures;

  @PostMapping("/payment")
  @Returns({200, 402})
  void pay(@PathVariable String id) {
    try {
      orders.requirePaid(id);
    } catch (RuntimeException e) {
      failures++;
      throw e;
    }
  }

  @PostMapping("/shipment")
  @Returns(200)
  void ship(@PathVariable String id) {
    try {
      orders.requirePaid(id);
    } catch (NotPaid e) {
      throw new ResponseStatusException(HttpStatus.PAYMENT_REQUIRED, "pay first", e);
    }
  }
}

class OrderService {
  private final Set<String> paid = Set.of("o-1");

  void requirePaid(String id) {
    if (!paid.contains(id)) {
      throw new NotPaid();
    }
  }
}

class NotPaid extends RuntimeException {}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler(NotPaid.class)
  @ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
  void onNotPaid() {}
}
