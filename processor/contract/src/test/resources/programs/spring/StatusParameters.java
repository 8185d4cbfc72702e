package programs.spring.statusparameters;
// EXPECTED
// GET /boxes/{id} -> 200 declared+plain, 404 thrown
// POST /boxes/{id} -> 201 declared+returned, 409 returned
// PUT /boxes/{id} -> 201 declared+returned, 423 declared+returned
// finding undeclared-status GET /boxes/{id} 404
// finding undeclared-status POST /boxes/{id} 409

import dev.statute.Returns;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/boxes/{id}")
class BoxController {
  private final Set<String> boxes = new java.util.HashSet<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!boxes.contains(id)) {
      throw fail(404);
    }
    return id;
  }

  @PostMapping
  @Returns(201)
  ResponseEntity<String> pack(@PathVariable String id) {
    if (!boxes.add(id)) {
      return respond(HttpStatus.CONFLICT, "packed");
    }
    return respond(HttpStatus.CREATED, id);
  }

  @PutMapping
  @Returns({201, 423})
  ResponseEntity<String> close(@PathVariable String id) {
    return boxes.contains(id) ? respond(HttpStatus.CREATED, id) : respond(HttpStatus.LOCKED, id);
  }

  private static ResponseEntity<String> respond(HttpStatus status, String body) {
    return new ResponseEntity<>(body, status);
  }

  private static ResponseStatusException fail(int code) {
    return new ResponseStatusException(HttpStatus.valueOf(code));
  }
}
