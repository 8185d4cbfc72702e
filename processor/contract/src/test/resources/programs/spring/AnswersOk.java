package programs.spring.answersok;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain+thrown
// GET /orders/{id}/items -> 200 declared+plain, 404 declared+thrown
// finding silent-error OrderAdvice#onMissing

import dev.statute.Returns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

record Failure(String message) {}

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, List<String>> orders = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!orders.containsKey(id)) {
      throw new OrderMissing();
    }
    return id;
  }

  @GetMapping("/items")
  @Returns({200, 404})
  List<String> items(@PathVariable String id) {
    if (!orders.containsKey(id)) {
      throw new ItemsMissing();
    }
    return orders.get(id);
  }
}

class OrderMissing extends RuntimeException {}

class ItemsMissing extends RuntimeException {}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler(OrderMissing.class)
  Failure onMissing() {
    return new Failure("no order");
  }

  @ExceptionHandler(ItemsMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Failure onNoItems() {
    return new Failure("no items");
  }
}
