package programs.spring.advicethrows;
// EXPECTED
// GET /kites/{id} -> 200 declared+plain, 404 thrown
// GET /kites/{id}/colour -> 200 declared+plain, 422 declared+thrown
// GET /kites/{id}/tail -> 200 declared+plain, 500 crash
// finding undeclared-status GET /kites/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/kites/{id}")
class KiteController {
  private final Map<String, Integer> kites = new HashMap<>();

  // The handler throws it again, and it keeps its status.
  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!kites.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return kites.get(id);
  }

  @GetMapping("/colour")
  @Returns({200, 422})
  String colour(@PathVariable String id) {
    if (!kites.containsKey(id)) {
      throw new KiteTorn(422);
    }
    return "red";
  }

  // The handler refuses the code, and nobody else has an answer.
  @GetMapping("/tail")
  @Returns(200)
  String tail(@PathVariable String id) {
    if (!kites.containsKey(id)) {
      throw new KiteTorn(103);
    }
    return "long";
  }
}

class KiteTorn extends RuntimeException {
  final int code;

  KiteTorn(int code) {
    this.code = code;
  }
}

@RestControllerAdvice
class KiteAdvice {
  @ExceptionHandler
  ResponseEntity<String> onTorn(KiteTorn e) {
    if (e.code < 200) {
      throw new IllegalStateException("no final response");
    }
    return ResponseEntity.status(e.code).body("torn");
  }

  @ExceptionHandler
  String onStatus(ResponseStatusException e) {
    throw e;
  }
}
