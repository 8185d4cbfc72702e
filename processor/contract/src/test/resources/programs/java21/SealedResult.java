package programs.java21.sealedresult;

// EXPECTED
// DELETE /rooms/{id} -> 204 declared+returned, 409 returned
// GET /rooms/{id} -> 200 declared+returned, 404 returned
// finding undeclared-status DELETE /rooms/{id} 409
// finding undeclared-status GET /rooms/{id} 404

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoomController {
  private final Rooms rooms = new Rooms();

  @Returns(200)
  @GetMapping("/rooms/{id}")
  ResponseEntity<String> find(@PathVariable String id) {
    return switch (rooms.find(id)) {
      case Found(String name) -> ResponseEntity.ok(name);
      case Missing missing -> ResponseEntity.notFound().build();
      case Occupied occupied -> ResponseEntity.status(409).build();
    };
  }

  @Returns(204)
  @DeleteMapping("/rooms/{id}")
  ResponseEntity<String> close(@PathVariable String id) {
    return switch (rooms.close(id)) {
      case Found found -> ResponseEntity.noContent().build();
      case Missing missing -> ResponseEntity.notFound().build();
      case Occupied occupied -> ResponseEntity.status(409).build();
    };
  }
}

sealed interface Room permits Found, Missing, Occupied {}

record Found(String name) implements Room {}

record Missing(String id) implements Room {}

record Occupied(String id, String guest) implements Room {}

class Rooms {
  Room find(String id) {
    return id.isBlank() ? new Missing(id) : new Found(id);
  }

  Room close(String id) {
    return id.startsWith("b") ? new Occupied(id, "Ada") : new Found(id);
  }
}
