package programs.spring.ternaries;
// EXPECTED
// GET /lots/{id} -> 200 declared+returned, 404 returned, 410 returned
// GET /lots/{id}/owner -> 200 declared+returned, 404 declared+returned
// finding undeclared-status GET /lots/{id} 404
// finding undeclared-status GET /lots/{id} 410

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/lots/{id}")
class LotController {
  private final Map<String, String> lots = new HashMap<>();

  @GetMapping
  @Returns(200)
  ResponseEntity<String> find(@PathVariable String id) {
    String lot = lots.get(id);
    return lot != null
        ? ResponseEntity.ok(lot)
        : ResponseEntity.status(id.startsWith("sold-") ? 410 : 404).build();
  }

  @GetMapping("/owner")
  @Returns({200, 404})
  ResponseEntity<String> owner(@PathVariable String id) {
    HttpStatus status = lots.containsKey(id) ? HttpStatus.OK : HttpStatus.NOT_FOUND;
    return ResponseEntity.status(status).body(lots.get(id));
  }
}
