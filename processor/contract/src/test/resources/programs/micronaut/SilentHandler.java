package programs.micronaut.silenthandler;

// EXPECTED
// GET /deals/{id} -> 200 plain+thrown
// GET /deals/{id}/end -> 200 plain+thrown
// GET /deals/{id}/price -> 200 plain, 404 thrown
// finding silent-error NoDealHandler#handle
// finding silent-error SilentHandler#onEnded

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/deals/{id}")
public class SilentHandler {
  @Get
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoDeal();
    }
    return id;
  }

  @Get("/end")
  public String end(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new Ended();
    }
    return id;
  }

  @Get("/price")
  public String price(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoPrice();
    }
    return id;
  }

  @Error
  public HttpResponse<String> onEnded(Ended e) {
    return HttpResponse.ok("the deal has ended");
  }

  @Error
  public HttpResponse<String> onNoPrice(NoPrice e) {
    return HttpResponse.notFound("no price");
  }
}

class NoDeal extends RuntimeException {}

class Ended extends RuntimeException {}

class NoPrice extends RuntimeException {}

@Singleton
class NoDealHandler implements ExceptionHandler<NoDeal, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, NoDeal e) {
    return HttpResponse.ok("error: no such deal");
  }
}
