package programs.statute.headersdemanded;
// EXPECTED
// GET /slots/{id} -> 200 declared+plain, 405 declared+thrown
// PUT /slots/{id} -> 200 declared+plain, 405 thrown
// finding undeclared-status PUT /slots/{id} 405

import dev.statute.Returns;
import dev.statute.http.MethodNotAllowedException;
import dev.statute.http.StatusCodeException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/slots/{id}")
class SlotController {
  private boolean closed;

  @GetMapping
  @Returns({200, 405})
  String find(@PathVariable String id) {
    if (closed) {
      throw new MethodNotAllowedException(List.of("HEAD"), "closed");
    }
    return id;
  }

  @PutMapping
  @Returns(200)
  void book(@PathVariable String id) {
    if (closed) {
      throw readOnly().title("read only");
    }
  }

  private static MethodNotAllowedException readOnly() {
    return new MethodNotAllowedException(List.of("GET"));
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler
  ResponseEntity<Void> on(StatusCodeException e) {
    return ResponseEntity.status(e.status().code())
        .headers(headers -> e.headers().forEach(headers::addAll))
        .build();
  }
}
