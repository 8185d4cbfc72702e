package programs.statute.codeconstants;
// EXPECTED
// GET /lamps/{id} -> 200 declared+returned, 404 returned
// POST /lamps/{id} -> 201 declared+returned, 409 declared+returned
// finding undeclared-status GET /lamps/{id} 404

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/lamps/{id}")
class LampController {
  private final Map<String, String> lamps = new HashMap<>();

  @GetMapping
  @Returns(OK)
  ResponseEntity<String> find(@PathVariable String id) {
    String lamp = lamps.get(id);
    return ResponseEntity.status(lamp == null ? NOT_FOUND : OK).body(lamp);
  }

  @PostMapping
  @Returns({CREATED, CONFLICT})
  ResponseEntity<Void> add(@PathVariable String id) {
    int code = lamps.putIfAbsent(id, "on") == null ? CREATED : CONFLICT;
    return ResponseEntity.status(code).build();
  }
}
