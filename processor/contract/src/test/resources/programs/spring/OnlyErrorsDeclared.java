package programs.spring.onlyerrorsdeclared;
// EXPECTED
// GET /vases/{id} -> 200 plain, 404 declared+thrown
// PUT /vases/{id} -> 200 plain, 404 declared+thrown, 409 thrown
// finding undeclared-status PUT /vases/{id} 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/vases/{id}")
class VaseController {
  private final Map<String, Boolean> vases = new HashMap<>();

  @GetMapping
  @Returns(404)
  boolean find(@PathVariable String id) {
    return load(id);
  }

  @PutMapping
  @Returns(404)
  void sell(@PathVariable String id) {
    if (load(id)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    vases.put(id, true);
  }

  private boolean load(String id) {
    if (!vases.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return vases.get(id);
  }
}
