package programs.statute.vendorcodes;
// EXPECTED
// GET /answers/{id} -> 200 declared+plain, 529 thrown
// POST /answers/{id} -> 200 declared+plain, 529 declared+thrown
// finding undeclared-status GET /answers/{id} 529

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Anthropic;
import dev.statute.http.AnthropicOverloadedException;
import dev.statute.http.StatusCodeException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/answers/{id}")
@TargetVendor(Anthropic.class)
class AnswerController {
  private boolean busy;

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    requireFree();
    return id;
  }

  @PostMapping
  @Returns({200, Anthropic.Code.OVERLOADED})
  void ask(@PathVariable String id) {
    requireFree();
  }

  private void requireFree() {
    if (busy) {
      throw new AnthropicOverloadedException();
    }
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler
  ResponseEntity<Void> on(StatusCodeException e) {
    return ResponseEntity.status(e.code()).build();
  }
}
