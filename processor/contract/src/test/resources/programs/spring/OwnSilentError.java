package programs.spring.ownsilenterror;

// EXPECTED
// GET /bells/{id} -> 200 declared+plain+thrown
// GET /chimes/{id} -> 200 declared+plain, 404 thrown
// finding silent-error BellController#on
// finding undeclared-status GET /chimes/{id} 404

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BellController {

  @Returns(200)
  @GetMapping("/bells/{id}")
  String find(@PathVariable String id) {
    if (id.isBlank()) {
      throw new BellMissing();
    }
    return id;
  }

  @ExceptionHandler
  ResponseEntity<String> on(BellMissing e) {
    return ResponseEntity.ok("none");
  }
}

@RestController
class ChimeController {

  @Returns(200)
  @GetMapping("/chimes/{id}")
  String find(@PathVariable String id) {
    if (id.isBlank()) {
      throw new BellMissing();
    }
    return id;
  }

  @ExceptionHandler
  ResponseEntity<String> on(BellMissing e) {
    return ResponseEntity.notFound().build();
  }
}

class BellMissing extends RuntimeException {}
