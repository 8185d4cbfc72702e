package programs.webflux.mapthrows;
// EXPECTED
// GET /codes/{code} -> 200 declared+plain, 410 thrown
// GET /codes/{code}/text -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /codes/{code} 410

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/codes/{code}")
class CodeController {
  @GetMapping
  @Returns(200)
  Mono<String> find(@PathVariable String code) {
    return Mono.just(code).map(CodeController::check);
  }

  @GetMapping("/text")
  @Returns({200, 410})
  Mono<String> text(@PathVariable String code) {
    return Mono.fromCallable(() -> check(code));
  }

  private static String check(String code) {
    if (code.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return code;
  }
}
