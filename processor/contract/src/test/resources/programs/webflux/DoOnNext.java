package programs.webflux.doonnext;
// EXPECTED
// POST /stocks/{id} -> 200 declared+plain, 422 thrown
// PUT /stocks/{id} -> 200 declared+plain
// finding undeclared-status POST /stocks/{id} 422

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/stocks/{id}")
class StockController {
  private int changes;

  @PostMapping
  @Returns(200)
  Mono<String> change(@PathVariable String id) {
    return Mono.just(id).doOnNext(this::check);
  }

  @PutMapping
  @Returns(200)
  Mono<String> count(@PathVariable String id) {
    return Mono.just(id).doOnNext(stock -> changes++);
  }

  private void check(String id) {
    if (id.length() > 5) {
      throw new StockWrong();
    }
  }
}

class StockWrong extends RuntimeException {}

@RestControllerAdvice
class StockAdvice {
  @ExceptionHandler(StockWrong.class)
  Mono<ResponseEntity<Void>> onWrong() {
    return Mono.just(ResponseEntity.unprocessableContent().build());
  }
}
