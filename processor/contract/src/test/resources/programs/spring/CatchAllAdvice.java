package programs.spring.catchalladvice;
// EXPECTED
// GET /reports/{id} -> 200 declared+plain, 500 crash
// GET /statistics -> 200 declared+plain
// finding swallowed-status ShopAdvice#onAny

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class ReportController {
  private final Map<String, String> reports = new HashMap<>();

  @GetMapping("/reports/{id}")
  @Returns(200)
  String report(@PathVariable String id) {
    if (!reports.containsKey(id)) {
      throw new IllegalStateException("not ready");
    }
    return reports.get(id);
  }

  @GetMapping("/statistics")
  @Returns(200)
  int statistics() {
    return reports.size();
  }
}

@RestControllerAdvice
class ShopAdvice {
  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAny(Exception e) {
    return ResponseEntity.internalServerError().body(e.getMessage());
  }
}
