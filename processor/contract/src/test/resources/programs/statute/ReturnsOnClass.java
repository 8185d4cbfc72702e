package programs.statute.returnsonclass;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 declared+thrown
// PUT /orders/{id} -> 200 declared+plain, 404 declared, 409 thrown
// finding undeclared-status PUT /orders/{id} 409

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.util.HashMap;
import java.util.Map;
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
@Returns({Http.Code.OK, Http.Code.NOT_FOUND})
class OrderController {
  private final Map<String, Long> totals = new HashMap<>();

  @GetMapping
  long find(@PathVariable String id) {
    if (!totals.containsKey(id)) {
      throw new NotFoundException();
    }
    return totals.get(id);
  }

  @PutMapping
  void open(@PathVariable String id) {
    if (totals.putIfAbsent(id, 0L) != null) {
      throw new ConflictException("open");
    }
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler
  ResponseEntity<String> on(StatusCodeException e) {
    return ResponseEntity.status(e.code()).body(e.getMessage());
  }
}
