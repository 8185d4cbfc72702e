package programs.micronaut.globalbeatsbean;

// EXPECTED
// GET /keys/{id} -> 200 declared+plain, 400 thrown
// GET /keys/{id}/copy -> 200 declared+plain, 400 declared+thrown
// finding undeclared-status GET /keys/{id} 400

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

@Controller("/keys/{id}")
public class GlobalBeatsBean {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new KeyLost(); // the global @Error of its supertype goes before the bean of its type
    }
    return id;
  }

  @Get("/copy")
  @Returns({200, 400})
  public String copy(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new KeyException();
    }
    return id;
  }

  @Error(global = true)
  public HttpResponse<String> onKey(KeyException e) {
    return HttpResponse.badRequest("key");
  }
}

class KeyException extends RuntimeException {}

class KeyLost extends KeyException {}

@Singleton
class KeyLostHandler implements ExceptionHandler<KeyLost, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, KeyLost e) {
    return HttpResponse.status(HttpStatus.GONE);
  }
}
