package programs.spring.problemfromadvice;
// EXPECTED
// GET /quotes/{id} -> 200 declared+plain, 404 thrown
// POST /quotes/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /quotes/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/quotes/{id}")
class QuoteController {
  private final Map<String, Long> quotes = new HashMap<>();

  @GetMapping
  @Returns(200)
  long find(@PathVariable String id) {
    if (!quotes.containsKey(id)) {
      throw new QuoteMissing();
    }
    return quotes.get(id);
  }

  @PostMapping
  @Returns({200, 410})
  void accept(@PathVariable String id) {
    if (!quotes.containsKey(id)) {
      throw new QuoteExpired();
    }
  }
}

class QuoteMissing extends RuntimeException {}

class QuoteExpired extends RuntimeException {}

@RestControllerAdvice
class QuoteAdvice {
  @ExceptionHandler(QuoteMissing.class)
  ProblemDetail onMissing() {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(QuoteExpired.class)
  ResponseEntity<ProblemDetail> onExpired() {
    return ResponseEntity.of(ProblemDetail.forStatus(410)).build();
  }
}
