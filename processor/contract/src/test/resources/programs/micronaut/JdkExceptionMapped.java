package programs.micronaut.jdkexceptionmapped;

// EXPECTED
// GET /rates/{code} -> 200 declared+plain, 400 maybe
// PUT /rates/{code} -> 200 declared+plain, 500 crash

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/rates/{code}")
public class JdkExceptionMapped {
  @Get
  @Returns(200)
  public String get(@PathVariable String code) {
    if (code.length() != 3) {
      throw new IllegalArgumentException(code);
    }
    return "1.08";
  }

  @Put
  @Returns(200)
  public void set(@PathVariable String code) {
    if (code.length() != 3) {
      throw new IllegalStateException(code);
    }
  }
}

@Singleton
class IllegalArgumentHandler implements ExceptionHandler<IllegalArgumentException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, IllegalArgumentException e) {
    return HttpResponse.badRequest(e.getMessage());
  }
}
