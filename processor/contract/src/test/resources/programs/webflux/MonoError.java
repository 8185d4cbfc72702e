package programs.webflux.monoerror;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/total -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, Long> totals = new HashMap<>();

  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String id) {
    if (!totals.containsKey(id)) {
      return Mono.error(new OrderMissing());
    }
    return Mono.just(id);
  }

  @GetMapping("/total")
  @Returns({200, 404})
  Mono<Long> total(@PathVariable String id) {
    if (!totals.containsKey(id)) {
      return Mono.error(OrderMissing::new);
    }
    return Mono.just(totals.get(id));
  }
}

class OrderMissing extends RuntimeException {}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler(OrderMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}
}
