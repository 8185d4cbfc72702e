package programs.webflux.zipandthen;
// EXPECTED
// GET /pairs/{id} -> 200 declared+plain, 404 thrown, 410 thrown
// POST /pairs/{id} -> 202 declared+returned, 404 declared+thrown
// finding undeclared-status GET /pairs/{id} 404
// finding undeclared-status GET /pairs/{id} 410

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/pairs/{id}")
class PairController {
  private final Map<String, String> left = new HashMap<>();

  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String id) {
    return Mono.zip(left(id), right(id)).map(pair -> pair.getT1() + pair.getT2());
  }

  @PostMapping
  @Returns({202, 404})
  Mono<ResponseEntity<Void>> order(@PathVariable String id) {
    return left(id).then(Mono.just(ResponseEntity.accepted().build()));
  }

  private Mono<String> left(String id) {
    return left.containsKey(id)
        ? Mono.just(left.get(id))
        : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Mono<String> right(String id) {
    return id.startsWith("old-")
        ? Mono.error(new ResponseStatusException(HttpStatus.GONE))
        : Mono.just(id);
  }
}
