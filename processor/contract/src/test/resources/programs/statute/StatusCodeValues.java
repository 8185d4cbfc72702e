package programs.statute.statuscodevalues;
// EXPECTED
// GET /racks/{id} -> 200 declared+returned, 404 returned
// POST /racks/{id} -> 202 declared+returned, 409 declared+returned
// finding undeclared-status GET /racks/{id} 404

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.StatusCode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/racks/{id}")
class RackController {
  private final Map<String, String> racks = new HashMap<>();

  @GetMapping
  @Returns(200)
  ResponseEntity<String> find(@PathVariable String id) {
    return answer(racks.containsKey(id) ? Http.OK : Http.NOT_FOUND);
  }

  @PostMapping
  @Returns({202, 409})
  ResponseEntity<String> add(@PathVariable String id) {
    if (racks.putIfAbsent(id, "free") != null) {
      return answer(Http.CONFLICT);
    }
    return answer(Http.of(202));
  }

  private static ResponseEntity<String> answer(StatusCode status) {
    return ResponseEntity.status(status.code()).body(status.phrase());
  }
}
