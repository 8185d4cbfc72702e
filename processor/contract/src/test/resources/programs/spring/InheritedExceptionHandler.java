package programs.spring.inheritedexceptionhandler;
// EXPECTED
// GET /pots/{id} -> 200 declared+plain, 404 thrown
// PUT /pots/{id} -> 200 declared+plain, 423 declared+thrown
// finding undeclared-status GET /pots/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

abstract class ShopController {
  @ExceptionHandler(PotMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}

@RestController
@RequestMapping("/pots/{id}")
class PotController extends ShopController {
  private final Map<String, Integer> pots = new HashMap<>();

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!pots.containsKey(id)) {
      throw new PotMissing();
    }
    return pots.get(id);
  }

  @PutMapping
  @Returns({200, 423})
  void lock(@PathVariable String id) {
    if (pots.putIfAbsent(id, 0) != null) {
      throw new PotLocked();
    }
  }
}

class PotMissing extends RuntimeException {}

class PotLocked extends RuntimeException {}

class BaseAdvice {
  @ExceptionHandler(PotLocked.class)
  ResponseEntity<Void> onLocked() {
    return ResponseEntity.status(HttpStatus.LOCKED).build();
  }
}

@ControllerAdvice
class PotAdvice extends BaseAdvice {}
