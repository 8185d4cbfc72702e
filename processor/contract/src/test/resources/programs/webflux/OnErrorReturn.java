package programs.webflux.onerrorreturn;
// EXPECTED
// GET /sizes/{name} -> 200 declared+plain
// GET /widths/{name} -> 200 declared+plain, 422 thrown
// finding undeclared-status GET /widths/{name} 422

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SizeController {
  @GetMapping("/sizes/{name}")
  @Returns(200)
  Mono<Integer> size(@PathVariable String name) {
    return parse(name).onErrorReturn(0);
  }

  @GetMapping("/widths/{name}")
  @Returns(200)
  Mono<Integer> width(@PathVariable String name) {
    return parse(name).onErrorReturn(IllegalStateException.class, 0);
  }

  private static Mono<Integer> parse(String name) {
    if (name.length() > 2) {
      return Mono.error(new SizeWrong());
    }
    return Mono.just(name.length());
  }
}

@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
class SizeWrong extends RuntimeException {}
