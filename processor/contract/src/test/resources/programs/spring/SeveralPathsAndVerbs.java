package programs.spring.severalpathsandverbs;
// EXPECTED
// GET /lamps/{id} -> 200 declared+plain, 404 thrown
// POST /lamps/{id}/on -> 204 declared+returned
// PUT /lamps/{id}/on -> 204 declared+returned
// GET /lights/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /lamps/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class LampController {
  private final Map<String, Boolean> lamps = new HashMap<>();

  @GetMapping({"/lamps/{id}", "/lights/{id}"})
  @Returns(200)
  boolean find(@PathVariable String id) {
    if (!lamps.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return lamps.get(id);
  }

  @RequestMapping(
      path = "lamps/{id}/on",
      method = {RequestMethod.POST, RequestMethod.PUT})
  @Returns(204)
  ResponseEntity<Void> on(@PathVariable String id) {
    lamps.put(id, true);
    return ResponseEntity.noContent().build();
  }
}
