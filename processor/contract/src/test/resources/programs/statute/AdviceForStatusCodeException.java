package programs.statute.adviceforstatuscodeexception;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// POST /orders/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, Long> totals = new HashMap<>();

  @GetMapping
  @Returns(200)
  long find(@PathVariable String id) {
    return Optional.ofNullable(totals.get(id)).orElseThrow(NotFoundException::new);
  }

  @PostMapping
  @Returns({200, 409})
  void open(@PathVariable String id) {
    if (totals.containsKey(id)) {
      throw new OrderOpen(id);
    }
  }
}

class OrderOpen extends ConflictException {
  OrderOpen(String id) {
    super(id + " is open");
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler(StatusCodeException.class)
  ResponseEntity<String> on(StatusCodeException e) {
    return ResponseEntity.status(e.code()).body(e.detail());
  }
}
