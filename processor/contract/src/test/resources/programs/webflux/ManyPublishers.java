package programs.webflux.manypublishers;
// EXPECTED
// GET /bells/{id} -> 200 declared+plain, 404 thrown
// GET /bells/{id}/echo -> 200 declared+plain, 404 maybe
// GET /bells/{id}/first -> 200 declared+plain, 404 declared+thrown
// GET /bells/{id}/ring -> 200 declared+plain, 404 maybe
// finding undeclared-status GET /bells/{id} 404

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/bells/{id}")
class BellController {
  @GetMapping
  @Returns(200)
  Mono<String> check(@PathVariable String id) {
    return Mono.when(tower(id), Mono.just(id)).thenReturn(id);
  }

  // The status is sent with the first value.
  @GetMapping("/ring")
  @Returns(200)
  Flux<String> ring(@PathVariable String id) {
    return Flux.concat(Flux.just(id), tower(id));
  }

  @GetMapping("/echo")
  @Returns(200)
  Flux<String> echo(@PathVariable String id) {
    return Flux.just(id).concatWith(tower(id));
  }

  @GetMapping("/first")
  @Returns({200, 404})
  Flux<String> first(@PathVariable String id) {
    return tower(id).concatWith(Flux.just(id));
  }

  private static Mono<String> tower(String id) {
    return id.startsWith("old-")
        ? Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND))
        : Mono.just("tower " + id);
  }
}
