package programs.micronaut.handlerthrows;
// EXPECTED
// GET /kites/{id} -> 200 declared+plain, 409 declared+thrown
// GET /kites/{id}/tail -> 200 declared+plain, 500 crash

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/kites/{id}")
public class HandlerThrows {
  @Get
  @Returns({200, 409})
  public String find(String id) {
    if (id.equals("0")) {
      throw new KiteTorn(409);
    }
    return id;
  }

  @Get("/tail")
  @Returns(200)
  public String tail(String id) {
    if (id.equals("0")) {
      throw new KiteTorn(103);
    }
    return "long";
  }
}

class KiteTorn extends RuntimeException {
  final int code;

  KiteTorn(int code) {
    this.code = code;
  }
}

@Singleton
class TornHandler implements ExceptionHandler<KiteTorn, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, KiteTorn e) {
    if (e.code < 200) {
      throw new IllegalStateException("no final response");
    }
    return HttpResponse.status(HttpStatus.valueOf(e.code));
  }
}
