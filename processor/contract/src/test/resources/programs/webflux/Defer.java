package programs.webflux.defer;
// EXPECTED
// GET /quotes/{id} -> 200 declared+plain, 503 thrown
// GET /quotes/{id}/kept -> 200 declared+plain
// finding undeclared-status GET /quotes/{id} 503

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/quotes/{id}")
class QuoteController {
  private boolean closed;
  private Mono<String> kept = Mono.empty();

  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String id) {
    return Mono.defer(() -> quote(id));
  }

  // Nobody subscribes to the second Mono.
  @GetMapping("/kept")
  @Returns(200)
  Mono<String> kept(@PathVariable String id) {
    Mono<String> later = Mono.defer(() -> quote(id));
    return Mono.just(later == kept ? "kept" : "new");
  }

  private Mono<String> quote(String id) {
    if (closed) {
      throw new ExchangeClosed();
    }
    return Mono.just(id);
  }
}

@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class ExchangeClosed extends RuntimeException {}
