package programs.spring.mappingbymediatype;
// EXPECTED
// GET /tins/{id} -> 200 declared+plain, 404 thrown
// GET /tins/{id}/label -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /tins/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/tins/{id}")
class TinController {
  private final Map<String, String> tins = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!tins.containsKey(id)) {
      throw new TinMissing();
    }
    return tins.get(id);
  }

  @GetMapping("/label")
  @Returns({200, 404})
  String label(@PathVariable String id) {
    return find(id);
  }
}

class TinMissing extends RuntimeException {}

// Two methods for one exception, but for different media types.
@RestControllerAdvice
class TinAdvice {
  @ExceptionHandler(exception = TinMissing.class, produces = "application/json")
  ResponseEntity<Map<String, String>> onMissing() {
    return ResponseEntity.status(404).body(Map.of("problem", "no tin"));
  }

  @ExceptionHandler(exception = TinMissing.class, produces = "text/plain")
  ResponseEntity<String> onMissingText() {
    return ResponseEntity.status(404).body("no tin");
  }
}
