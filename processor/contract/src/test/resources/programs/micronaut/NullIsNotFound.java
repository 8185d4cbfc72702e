package programs.micronaut.nullisnotfound;

// EXPECTED
// GET /customers/{id} -> 200 declared+plain, 404 plain
// GET /customers/{id}/address -> 200 declared+plain, 404 declared+plain
// finding undeclared-status GET /customers/{id} 404

import dev.statute.Returns;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.Optional;

@Controller("/customers/{id}")
public class NullIsNotFound {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      return null;
    }
    return "customer " + id;
  }

  @Get("/address")
  @Returns({200, 404})
  public Optional<String> address(@PathVariable String id) {
    if (id.startsWith("x")) {
      return Optional.empty();
    }
    return Optional.of("street of " + id);
  }
}
