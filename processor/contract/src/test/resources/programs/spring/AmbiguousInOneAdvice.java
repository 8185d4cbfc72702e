package programs.spring.ambiguousinoneadvice;
// EXPECTED
// GET /jars/{id} -> 200 declared+plain, 404 thrown
// finding conflicting-mapping JarAdvice#onMissingAgain
// finding undeclared-status GET /jars/{id} 404

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
class JarController {
  private final Map<String, Integer> jars = new HashMap<>();

  @GetMapping("/jars/{id}")
  @Returns(200)
  int find(@PathVariable String id) {
    if (!jars.containsKey(id)) {
      throw new JarMissing();
    }
    return jars.get(id);
  }
}

class JarMissing extends RuntimeException {}

@RestControllerAdvice
class JarAdvice {
  @ExceptionHandler(JarMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler(JarMissing.class)
  ResponseEntity<Void> onMissingAgain() {
    return ResponseEntity.notFound().build();
  }
}
