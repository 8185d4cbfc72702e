package programs.spring.scopedadvicewithouthandler;

// EXPECTED
// GET /tents -> 200 declared+plain
// finding silent-error ScopedAdvice#onLost

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@RestController
class TentController {

  @Returns(200)
  @GetMapping("/tents")
  String all() {
    return "";
  }
}

/** Without a handler there is no package, so it never gets the first two. */
@RestControllerAdvice(basePackages = "programs.spring.scopedadvicewithouthandler")
class ScopedAdvice {

  @ExceptionHandler
  ResponseEntity<String> onMissing(NoResourceFoundException e) {
    return ResponseEntity.ok("");
  }

  @ExceptionHandler
  ResponseEntity<String> onMethod(HttpRequestMethodNotSupportedException e) {
    return ResponseEntity.ok("");
  }

  @ExceptionHandler
  ResponseEntity<String> onLost(TentLost e) {
    return ResponseEntity.ok("");
  }
}

class TentLost extends RuntimeException {}
