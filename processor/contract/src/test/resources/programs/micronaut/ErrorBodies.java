package programs.micronaut.errorbodies;

// EXPECTED
// GET /swings/{id} -> 200 declared+plain, 404 plain, 410 thrown, 500 crash
// finding undeclared-status GET /swings/{id} 404
// finding undeclared-status GET /swings/{id} 410

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

@Controller("/swings")
class SwingController {

  @Get("/{id}")
  @Returns(200)
  String find(String id) {
    if (id.length() == 1) {
      throw new HttpStatusException(HttpStatus.GONE, id);
    }
    if (id.length() == 2) {
      throw new Broken();
    }
    return id.length() == 3 ? null : id;
  }

  static class Broken extends RuntimeException {}
}

/** It only writes other content. */
@Singleton
class ContentProcessor implements ErrorResponseProcessor<String> {
  @Override
  public MutableHttpResponse<String> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return response.body("error");
  }
}
