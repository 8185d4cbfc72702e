package programs.spring.switchonenum;
// EXPECTED
// POST /orders/{id}/cancel -> 202 declared+returned, 204 declared+returned, 409 returned
// POST /orders/{id}/pay -> 200 declared+plain, 402 declared+thrown
// finding undeclared-status POST /orders/{id}/cancel 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

enum State {
  OPEN,
  PAID,
  SHIPPED
}

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, State> orders = new HashMap<>();

  @PostMapping("/cancel")
  @Returns({202, 204})
  ResponseEntity<Void> cancel(@PathVariable String id) {
    return switch (orders.getOrDefault(id, State.OPEN)) {
      case OPEN -> ResponseEntity.noContent().build();
      case PAID -> ResponseEntity.accepted().build();
      case SHIPPED -> ResponseEntity.status(HttpStatus.CONFLICT).build();
    };
  }

  @PostMapping("/pay")
  @Returns({200, 402})
  State pay(@PathVariable String id) {
    switch (orders.getOrDefault(id, State.OPEN)) {
      case OPEN:
        throw new ResponseStatusException(HttpStatus.PAYMENT_REQUIRED);
      default:
        return State.PAID;
    }
  }
}
