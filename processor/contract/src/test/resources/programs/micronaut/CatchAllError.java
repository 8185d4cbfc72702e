package programs.micronaut.catchallerror;

// EXPECTED
// GET /doors/{id} -> 200 plain, 500 crash
// GET /doors/{id}/key -> 200 plain, 409 thrown

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/doors/{id}")
public class CatchAllError {
  @Get
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no door"); // @Error goes first
    }
    return id;
  }

  @Get("/key")
  public String key(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new KeyTaken();
    }
    return id;
  }

  @Error(global = true)
  public HttpResponse<String> onAny(Throwable e) {
    return HttpResponse.serverError("sorry");
  }

  @Error(global = true)
  public HttpResponse<String> onTaken(KeyTaken e) {
    return HttpResponse.<String>status(HttpStatus.CONFLICT).body("taken");
  }
}

class KeyTaken extends RuntimeException {}
