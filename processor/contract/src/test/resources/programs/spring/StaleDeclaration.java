package programs.spring.staledeclaration;
// EXPECTED
// POST /orders -> 201 declared+returned, 409 declared+returned
// DELETE /orders/{id} -> 204 declared+returned, 409 declared
// finding unreturned-status DELETE /orders/{id} 409

import dev.statute.Returns;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class OrderController {
  private final Map<String, String> orders = new HashMap<>();

  @PostMapping
  @Returns({201, 409})
  ResponseEntity<String> create() {
    if (orders.size() > 1000) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    String id = "o-" + orders.size();
    orders.put(id, "new");
    return ResponseEntity.created(URI.create("/orders/" + id)).body(id);
  }

  @DeleteMapping("/{id}")
  @Returns({204, 409})
  ResponseEntity<Void> delete(@PathVariable String id) {
    orders.remove(id);
    return ResponseEntity.noContent().build();
  }
}
