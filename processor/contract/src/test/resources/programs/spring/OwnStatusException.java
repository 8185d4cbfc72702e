package programs.spring.ownstatusexception;
// EXPECTED
// GET /gifts/{id} -> 200 declared+plain, 404 thrown
// PUT /gifts/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /gifts/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class GiftController {
  private final Map<String, String> gifts = new HashMap<>();

  @GetMapping("/gifts/{id}")
  @Returns(200)
  String find(@PathVariable String id) {
    return Optional.ofNullable(gifts.get(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no gift"));
  }

  @PutMapping("/gifts/{id}")
  @Returns({200, 409})
  void wrap(@PathVariable String id) {
    if (gifts.containsKey(id)) {
      throw new ResponseStatusException(HttpStatusCode.valueOf(409));
    }
    gifts.put(id, "wrapped");
  }
}
