package programs.micronaut.violationhandler;

// EXPECTED
// POST /signups/{name} -> 200 declared+plain, 422 thrown
// PUT /signups/{name} -> 200 declared+plain, 422 declared+thrown
// finding undeclared-status POST /signups/{name} 422

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.Set;

@Controller("/signups/{name}")
public class ViolationHandler {
  @Post
  @Returns(200)
  public String sign(@PathVariable String name) {
    check(name);
    return "signed " + name;
  }

  @Put
  @Returns({200, 422})
  public String change(@PathVariable String name) {
    check(name);
    return "changed " + name;
  }

  private static void check(String name) {
    if (name.startsWith("x")) {
      throw new ConstraintViolationException("name", Set.of());
    }
  }
}

@Singleton
class ConstraintHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException e) {
    return HttpResponse.unprocessableEntity().body(e.getMessage());
  }
}
