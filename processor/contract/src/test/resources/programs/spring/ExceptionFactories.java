package programs.spring.exceptionfactories;
// EXPECTED
// GET /plans/{id} -> 200 declared+plain, 404 thrown
// POST /plans/{id} -> 200 declared+plain, 409 thrown
// PUT /plans/{id} -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /plans/{id} 404
// finding undeclared-status POST /plans/{id} 409

import dev.statute.Returns;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/plans/{id}")
class PlanController {
  private final Set<String> plans = new java.util.HashSet<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!plans.contains(id)) {
      throw notFound(id);
    }
    return id;
  }

  @PostMapping
  @Returns(200)
  void create(@PathVariable String id) {
    if (!plans.add(id)) {
      throw PlanException.taken(id);
    }
  }

  @PutMapping
  @Returns({200, 404})
  void update(@PathVariable String id) {
    if (!plans.contains(id)) {
      RuntimeException failure = PlanException.of(HttpStatus.NOT_FOUND, "no %s for %s", "plan", id);
      throw failure;
    }
  }

  private static PlanException notFound(String id) {
    return PlanException.of(HttpStatus.NOT_FOUND, "no plan %s", id);
  }
}

class PlanException extends ResponseStatusException {
  private PlanException(HttpStatus status, String format, Object... values) {
    super(status, String.format(format, values));
  }

  static PlanException of(HttpStatus status, String format, Object... values) {
    return new PlanException(status, format, values);
  }

  static PlanException taken(String id) {
    return of(HttpStatus.CONFLICT, "%s is taken", id);
  }
}
