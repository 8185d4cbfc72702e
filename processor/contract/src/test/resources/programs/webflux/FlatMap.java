package programs.webflux.flatmap;
// EXPECTED
// POST /orders/{id} -> 200 declared+plain, 402 thrown
// PUT /orders/{id} -> 201 declared+returned, 409 declared+returned
// finding undeclared-status POST /orders/{id} 402

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, Boolean> paid = new HashMap<>();

  @PostMapping
  @Returns(200)
  Mono<String> ship(@PathVariable String id) {
    return Mono.just(id).flatMap(this::requirePaid).map(order -> order + " is shipped");
  }

  @PutMapping
  @Returns({201, 409})
  Mono<ResponseEntity<String>> open(@PathVariable String id) {
    return Mono.just(id)
        .flatMap(
            order ->
                paid.putIfAbsent(order, false) == null
                    ? Mono.just(ResponseEntity.status(HttpStatus.CREATED).body(order))
                    : Mono.just(ResponseEntity.status(HttpStatus.CONFLICT).build()));
  }

  private Mono<String> requirePaid(String id) {
    return paid.getOrDefault(id, false) ? Mono.just(id) : Mono.error(new NotPaid());
  }
}

@ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
class NotPaid extends RuntimeException {}
