package programs.statute.declaredelsewhere;

// EXPECTED
// GET /keys/{id} -> 200 declared+plain, 404 thrown
// GET /keys/{id}/copy -> 200 declared+plain, 409 thrown
// GET /keys/{id}/scan -> 200 declared+plain, 406 thrown
// GET /keys/{id}/shape -> 200 declared+plain
// finding undeclared-status GET /keys/{id} 404
// finding undeclared-status GET /keys/{id}/copy 409
// finding undeclared-status GET /keys/{id}/scan 406
// finding undeclared-status KeyCutter#cut

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;

@RestController
class KeyController {
  private final KeyStore store;
  private final KeyCutter cutter;

  KeyController(KeyStore store, KeyCutter cutter) {
    this.store = store;
    this.cutter = cutter;
  }

  /** Nothing implements it, so what it declares comes out. */
  @Returns(200)
  @GetMapping("/keys/{id}")
  String find(@PathVariable String id) {
    return store.find(id);
  }

  /** What the body throws counts, not what it declares. */
  @Returns(200)
  @GetMapping("/keys/{id}/copy")
  String copy(@PathVariable String id) {
    return cutter.cut(id);
  }

  /** Nor has this one a body, and its exception has a status. */
  @Returns(200)
  @GetMapping("/keys/{id}/scan")
  String scan(@PathVariable String id) {
    return store.scan(id);
  }

  @Returns(200)
  @GetMapping("/keys/{id}/shape")
  String shape(@PathVariable String id) {
    try {
      return store.shape(id);
    } catch (RuntimeException e) {
      return "none";
    }
  }
}

interface KeyStore {
  @Returns({200, 404})
  String find(String id);

  @Returns(410)
  String shape(String id);

  String scan(String id) throws NotAcceptableStatusException;
}

class KeyCutter {
  @Returns(404)
  String cut(String id) {
    if (id.isBlank()) {
      throw new KeyBroken();
    }
    return id;
  }

  @Returns(409)
  String polish(String id) {
    if (id.isBlank()) {
      throw new KeyBroken();
    }
    return id;
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class KeyBroken extends RuntimeException {}
