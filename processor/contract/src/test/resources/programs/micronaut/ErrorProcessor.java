package programs.micronaut.errorprocessor;

// EXPECTED
// GET /kites -> 200 declared+returned, 404 returned
// GET /kites/{id} -> 200 declared+plain, 400 declared+plain+thrown+crash
// GET /kites/{id}/color -> 200 declared+plain, 400 implied
// finding undeclared-status GET /kites 404

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

@Controller("/kites")
class KiteController {

  /** What a handler returns is not changed. */
  @Get
  @Returns(200)
  HttpResponse<String> all() {
    return System.nanoTime() % 2 == 0 ? HttpResponse.notFound() : HttpResponse.ok("");
  }

  @Get("/{id}")
  @Returns({200, 400})
  String find(String id) {
    if (id.length() == 1) {
      throw new HttpStatusException(HttpStatus.GONE, id);
    }
    if (id.length() == 2) {
      throw new Torn();
    }
    return id.length() == 3 ? null : id;
  }

  @Get("/{id}/color")
  @Returns(200)
  String color(String id, @QueryValue int shade) {
    return id + shade;
  }

  static class Torn extends RuntimeException {}
}

/** All errors that the framework makes become the same one. */
@Singleton
class OneErrorProcessor implements ErrorResponseProcessor<String> {
  @Override
  public MutableHttpResponse<String> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return response.status(HttpStatus.BAD_REQUEST).body("error");
  }
}
