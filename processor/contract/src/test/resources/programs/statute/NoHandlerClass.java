package programs.statute.nohandlerclass;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 declared, 500 crash
// GET /orders/{id}/total -> 200 declared+plain
// finding unmapped-exception GET /orders/{id} NotFoundException

import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final Map<String, Long> totals = new HashMap<>();

  @GetMapping
  @Returns({200, 404})
  String find(@PathVariable String id) {
    if (!totals.containsKey(id)) {
      throw new NotFoundException("no order " + id);
    }
    return id;
  }

  @GetMapping("/total")
  @Returns(200)
  long total(@PathVariable String id) {
    return totals.getOrDefault(id, 0L);
  }
}
