package programs.micronaut.frameworkexceptions;

// EXPECTED
// DELETE /scales/{id} -> 200 declared+plain, 405 declared+thrown
// GET /scales/{id} -> 200 declared+plain, 404 thrown
// PUT /scales/{id} -> 200 declared+plain, 400 declared+thrown
// finding undeclared-status GET /scales/{id} 404

import dev.statute.Returns;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.NotFoundException;
import java.net.URI;
import java.util.Set;

@Controller("/scales/{id}")
public class FrameworkExceptions {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NotFoundException();
    }
    return id;
  }

  @Delete
  @Returns({200, 405})
  public void delete(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NotAllowedException("DELETE", URI.create("/scales"), Set.of("GET"));
    }
  }

  @Put
  @Returns({200, 400})
  public void set(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new UnsatisfiedArgumentException(Argument.of(String.class, "weight"));
    }
  }
}
