package programs.spring.causeofmismatch;

// EXPECTED
// POST /knots -> 200 declared+plain, 400 implied, 415 implied
// GET /knots/{id} -> 200 declared+plain, 409 implied

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class KnotController {

  /** Nothing is thrown for it but Spring's exception. */
  @Returns(200)
  @PostMapping("/knots")
  Knot add(@RequestBody Knot knot) {
    return knot;
  }

  /** The cause of Spring's exception is a NumberFormatException. */
  @Returns(200)
  @GetMapping("/knots/{id}")
  Knot find(@PathVariable long id) {
    return new Knot("" + id);
  }
}

record Knot(String name) {}

@RestControllerAdvice
class KnotAdvice {

  @ExceptionHandler
  ResponseEntity<String> on(IllegalArgumentException e) {
    return ResponseEntity.status(409).body(e.getMessage());
  }
}
