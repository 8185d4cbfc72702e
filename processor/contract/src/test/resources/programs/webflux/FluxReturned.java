package programs.webflux.fluxreturned;
// EXPECTED
// GET /lists -> 200 declared+plain, 409 thrown
// GET /lists/names -> 200 declared+plain
// GET /lists/sizes -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /lists 409

import dev.statute.Returns;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/lists")
class ListController {
  private boolean busy;

  @GetMapping
  @Returns(200)
  Flux<String> all() {
    return load();
  }

  @GetMapping("/names")
  @Returns(200)
  Flux<String> names() {
    return load().onErrorResume(ListBusy.class, e -> Flux.empty());
  }

  @GetMapping("/sizes")
  @Returns({200, 409})
  Mono<List<Integer>> sizes() {
    return load().map(String::length).collectList();
  }

  private Flux<String> load() {
    if (busy) {
      return Flux.error(new ListBusy());
    }
    return Flux.just("lamp", "desk");
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class ListBusy extends RuntimeException {}
