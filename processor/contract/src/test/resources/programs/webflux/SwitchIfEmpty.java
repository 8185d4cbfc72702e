package programs.webflux.switchifempty;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/name -> 200 declared+plain
// GET /orders/{id}/state -> 200 declared+returned, 404 declared+returned
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, String> orders = new HashMap<>();

  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String id) {
    return byId(id).switchIfEmpty(Mono.error(() -> new OrderMissing(id)));
  }

  @GetMapping("/name")
  @Returns(200)
  Mono<String> name(@PathVariable String id) {
    return byId(id).switchIfEmpty(Mono.just("none")).map(String::trim);
  }

  @GetMapping("/state")
  @Returns({200, 404})
  Mono<ResponseEntity<String>> state(@PathVariable String id) {
    return byId(id).map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build());
  }

  private Mono<String> byId(String id) {
    return Mono.justOrEmpty(orders.get(id));
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class OrderMissing extends RuntimeException {
  OrderMissing(String id) {
    super("no order " + id);
  }
}
