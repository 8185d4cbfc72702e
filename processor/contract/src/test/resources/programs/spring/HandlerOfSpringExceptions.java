package programs.spring.handlerofspringexceptions;
// EXPECTED
// POST /exports -> 200 declared+plain, 400 thrown
// GET /exports/{id} -> 200 declared+plain, 409 thrown
// POST /exports/{id} -> 200 declared+plain, 500 crash
// finding undeclared-status GET /exports/{id} 409
// finding undeclared-status POST /exports 400

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

@RestController
class ExportController {
  private boolean running;

  @GetMapping("/exports/{id}")
  @Returns(200)
  String find(@PathVariable String id) {
    if (running) {
      throw new ErrorResponseException(HttpStatus.CONFLICT);
    }
    return id;
  }

  @PostMapping("/exports")
  @Returns(200)
  void start(@RequestParam(required = false) String format)
      throws MissingServletRequestParameterException {
    if (format == null) {
      throw new MissingServletRequestParameterException("format", "String");
    }
    running = true;
  }

  @PostMapping("/exports/{id}")
  @Returns(200)
  void restart(@PathVariable String id) {
    if (running) {
      throw new IllegalStateException(id);
    }
  }
}

// The superclass takes Spring's own exceptions, so the method for Exception does not swallow them.
@RestControllerAdvice
class ExportAdvice extends ResponseEntityExceptionHandler {
  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> onAny(Exception e) {
    return ResponseEntity.internalServerError().build();
  }
}
