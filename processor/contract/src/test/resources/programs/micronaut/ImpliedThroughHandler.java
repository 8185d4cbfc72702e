package programs.micronaut.impliedthroughhandler;

// EXPECTED
// POST /farms -> 200 declared+plain, 404 implied, 415 implied, 422 implied
// GET /farms/{id} -> 200 declared+plain, 404 implied

import dev.statute.Returns;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Controller("/farms")
class FarmController {

  record Farm(@NotNull String name) {}

  @Post
  @Returns(200)
  String open(@Body @Valid Farm farm) {
    return farm.name();
  }

  @Get("/{id}")
  @Returns(200)
  String find(@PathVariable long id) {
    return "";
  }

  @Error
  HttpResponse<?> noNumber(ConversionErrorException e) {
    return HttpResponse.notFound();
  }
}

@Singleton
class InvalidHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException e) {
    return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
