package programs.webflux.impliedthroughadvice;

// EXPECTED
// POST /polls -> 200 declared+plain, 422 implied
// GET /polls/{id} -> 200 declared+plain, 400 implied

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.MethodArgumentNotValidException;
import reactor.core.publisher.Mono;

record Poll(@NotNull String question) {}

@RestController
class PollController {

  @Returns(200)
  @PostMapping("/polls")
  Mono<Poll> create(@Valid Poll poll) {
    return Mono.just(poll);
  }

  @Returns(200)
  @GetMapping("/polls/{id}")
  Mono<String> find(@PathVariable int id) {
    return Mono.just("");
  }
}

@RestControllerAdvice
class PollAdvice {

  @ExceptionHandler
  ResponseEntity<String> invalid(MethodArgumentNotValidException e) {
    return ResponseEntity.status(422).body(e.getMessage());
  }
}
