package programs.micronaut.errorbystatus;

// EXPECTED
// GET /plants/{id} -> 200 declared+returned, 410 returned
// GET /plants/{id}/leaf -> 200 declared+plain, 410 declared+thrown
// GET /seeds/{id} -> 200 declared+returned, 404 declared+returned
// finding undeclared-status GET /plants/{id} 410

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/plants/{id}")
public class ErrorByStatus {
  @Get
  @Returns(200)
  public HttpResponse<String> get(@PathVariable String id) {
    return id.startsWith("x") ? HttpResponse.notFound() : HttpResponse.ok(id);
  }

  @Get("/leaf")
  @Returns({200, 410})
  public String leaf(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no leaf");
    }
    return id;
  }

  @Error(status = HttpStatus.NOT_FOUND)
  public HttpResponse<String> onNotFound(HttpRequest<?> request) {
    return HttpResponse.<String>status(HttpStatus.GONE).body("gone"); // for each 404
  }
}

@Controller("/seeds")
class Seeds {
  @Get("/{id}")
  @Returns({200, 404})
  public HttpResponse<String> get(@PathVariable String id) {
    return id.startsWith("x") ? HttpResponse.notFound() : HttpResponse.ok(id);
  }
}
