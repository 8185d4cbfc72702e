package programs.statute.ownexceptionsunmapped;
// EXPECTED
// GET /shelves/{id} -> 200 declared+plain, 404 declared, 500 crash
// PUT /shelves/{id} -> 200 declared+plain, 409 declared+thrown
// finding unmapped-exception GET /shelves/{id} ShelfMissing

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/shelves/{id}")
class ShelfController {
  private final Map<String, Integer> shelves = new HashMap<>();

  @GetMapping
  @Returns({200, 404})
  int find(@PathVariable String id) {
    if (!shelves.containsKey(id)) {
      throw new ShelfMissing(id);
    }
    return shelves.get(id);
  }

  @PutMapping
  @Returns({200, 409})
  void add(@PathVariable String id) {
    if (shelves.putIfAbsent(id, 0) != null) {
      throw new ShelfTaken();
    }
  }
}

class ShelfMissing extends NotFoundException {
  ShelfMissing(String id) {
    super("no shelf " + id);
  }
}

class ShelfTaken extends ConflictException {}

@RestControllerAdvice
class ShelfAdvice {
  @ExceptionHandler(ShelfTaken.class)
  ResponseEntity<Void> onTaken() {
    return ResponseEntity.status(409).build();
  }
}
