package programs.spring.returnsonclassandbase;
// EXPECTED
// GET /keys/{id} -> 200 declared+plain, 404 declared+thrown
// PUT /keys/{id} -> 200 declared+plain, 404 declared, 409 thrown
// finding undeclared-status PUT /keys/{id} 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/keys/{id}")
@Returns({200, 404})
class KeyController {
  private final Map<String, String> keys = new HashMap<>();

  @GetMapping
  String find(@PathVariable String id) {
    if (!keys.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return keys.get(id);
  }

  @PutMapping
  void copy(@PathVariable String id) {
    if (keys.containsKey(id)) {
      throw new KeyCopied();
    }
    keys.put(id, "copy");
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class KeyCopied extends RuntimeException {}
