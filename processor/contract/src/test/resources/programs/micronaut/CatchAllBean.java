package programs.micronaut.catchallbean;

// EXPECTED
// GET /lamps/{id} -> 200 plain, 500 crash
// GET /lamps/{id}/bulb -> 200 plain, 404 thrown

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/lamps/{id}")
public class CatchAllBean {
  @Get
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new LampBroken();
    }
    return id;
  }

  @Get("/bulb")
  public String bulb(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no bulb"); // the framework's bean is nearer
    }
    return id;
  }
}

class LampBroken extends RuntimeException {}

@Singleton
class AnyHandler implements ExceptionHandler<Exception, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, Exception e) {
    return HttpResponse.serverError("sorry");
  }
}
