package programs.spring.jdkexceptionsmapped;
// EXPECTED
// GET /units/{name} -> 200 declared+plain, 422 maybe
// GET /weights/{name} -> 200 declared+plain, 404 maybe
// GET /widths/{name} -> 200 declared+plain, 422 thrown
// finding undeclared-status GET /widths/{name} 422

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class UnitController {
  private final Map<String, Integer> weights = new HashMap<>();

  @GetMapping("/units/{name}")
  @Returns(200)
  String unit(@PathVariable String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return name;
  }

  @GetMapping("/weights/{name}")
  @Returns(200)
  int weight(@PathVariable String name) {
    return Optional.ofNullable(weights.get(name)).orElseThrow();
  }

  @GetMapping("/widths/{name}")
  @Returns(200)
  String width(@PathVariable String name) {
    if (name.isBlank()) {
      throw new WidthWrong();
    }
    return name;
  }
}

class WidthWrong extends IllegalArgumentException {}

@RestControllerAdvice
class UnitAdvice {
  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<Void> onArgument() {
    return ResponseEntity.unprocessableContent().build();
  }

  @ExceptionHandler(NoSuchElementException.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}
