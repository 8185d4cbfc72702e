package programs.micronaut.errororder;

// EXPECTED
// GET /boxes/{id} -> 200 declared+plain, 400 thrown
// GET /crates/{id} -> 200 declared+plain, 409 declared+thrown
// GET /crates/{id}/size -> 200 declared+plain, 422 declared+thrown
// finding undeclared-status GET /boxes/{id} 400

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/boxes")
public class ErrorOrder {
  @Get("/{id}")
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new Broken();
    }
    return id;
  }

  @Error
  public HttpResponse<String> local(Broken e) {
    return HttpResponse.badRequest("local");
  }
}

@Controller("/crates/{id}")
class Crates {
  @Get
  @Returns({200, 409})
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new Broken();
    }
    return id;
  }

  @Get("/size")
  @Returns({200, 422})
  public String size(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TooLarge();
    }
    return id;
  }

  @Error(global = true)
  public HttpResponse<String> global(Broken e) {
    return HttpResponse.<String>status(HttpStatus.CONFLICT).body("global");
  }
}

class Broken extends RuntimeException {}

class TooLarge extends RuntimeException {}

@Singleton
class BrokenHandler implements ExceptionHandler<Broken, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, Broken e) {
    return HttpResponse.status(HttpStatus.GONE);
  }
}

@Singleton
class TooLargeHandler implements ExceptionHandler<TooLarge, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, TooLarge e) {
    return HttpResponse.unprocessableEntity();
  }
}
