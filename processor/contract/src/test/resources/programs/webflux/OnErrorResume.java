package programs.webflux.onerrorresume;
// EXPECTED
// GET /items/{id} -> 200 declared+returned, 410 returned
// GET /items/{id}/name -> 200 declared+plain
// GET /items/{id}/price -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /items/{id} 410

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
@RequestMapping("/items/{id}")
class ItemController {
  private final Map<String, String> items = new HashMap<>();

  @GetMapping
  @Returns(200)
  Mono<ResponseEntity<String>> find(@PathVariable String id) {
    return load(id)
        .map(item -> ResponseEntity.ok(item))
        .onErrorResume(ItemMissing.class, e -> Mono.just(ResponseEntity.status(410).build()));
  }

  @GetMapping("/name")
  @Returns(200)
  Mono<String> name(@PathVariable String id) {
    return load(id).onErrorResume(e -> Mono.just("none"));
  }

  @GetMapping("/price")
  @Returns({200, 404})
  Mono<String> price(@PathVariable String id) {
    return load(id).onErrorResume(IllegalStateException.class, e -> Mono.just("0"));
  }

  private Mono<String> load(String id) {
    String item = items.get(id);
    return item == null ? Mono.error(new ItemMissing()) : Mono.just(item);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class ItemMissing extends RuntimeException {}
