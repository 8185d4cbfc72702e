package programs.spring.switchontext;
// EXPECTED
// GET /masks/{id} -> 200 declared+plain, 404 thrown
// GET /masks/{id}/any -> 200 declared+plain, 404 declared+thrown, 410 declared+thrown
// finding undeclared-status GET /masks/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/masks/{id}")
class MaskController {
  private final Map<String, Integer> masks = new HashMap<>();

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!masks.containsKey(id)) {
      throw failure("missing");
    }
    return masks.get(id);
  }

  @GetMapping("/any")
  @Returns({200, 404, 410})
  int any(@PathVariable String id) {
    if (!masks.containsKey(id)) {
      throw failure(id);
    }
    return masks.get(id);
  }

  private static ResponseStatusException failure(String why) {
    return switch (why) {
      case "missing" -> new ResponseStatusException(HttpStatus.NOT_FOUND);
      default -> new ResponseStatusException(HttpStatus.GONE);
    };
  }
}
