package programs.micronaut.statusexception;

// EXPECTED
// DELETE /orders/{id} -> 200 declared+plain, 404 declared+thrown, 409 declared+thrown
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/orders")
public class StatusException {
  @Get("/{id}")
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no order " + id);
    }
    return "order " + id;
  }

  @Delete("/{id}")
  @Returns({200, 404, 409})
  public void delete(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no order " + id);
    }
    if (id.startsWith("paid")) {
      throw new HttpStatusException(HttpStatus.CONFLICT, "paid");
    }
  }
}
