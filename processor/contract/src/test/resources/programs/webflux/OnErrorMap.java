package programs.webflux.onerrormap;
// EXPECTED
// GET /carts/{id} -> 200 declared+plain, 404 thrown
// PUT /carts/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /carts/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/carts/{id}")
class CartController {
  private final Map<String, String> carts = new HashMap<>();

  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String id) {
    return load(id)
        .onErrorMap(
            CartMissing.class, e -> new ResponseStatusException(HttpStatus.NOT_FOUND, "cart", e));
  }

  @PutMapping
  @Returns({200, 409})
  Mono<Void> lock(@PathVariable String id) {
    return load(id).onErrorMap(e -> new ResponseStatusException(HttpStatus.CONFLICT)).then();
  }

  private Mono<String> load(String id) {
    if (!carts.containsKey(id)) {
      return Mono.error(new CartMissing());
    }
    return Mono.just(carts.get(id));
  }
}

class CartMissing extends RuntimeException {}
