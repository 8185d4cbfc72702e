package programs.micronaut.nearesterror;

// EXPECTED
// GET /tents/{id} -> 200 declared+plain, 400 thrown, 409 thrown
// PUT /tents/{id} -> 200 declared+plain, 400 declared+thrown
// finding undeclared-status GET /tents/{id} 400
// finding undeclared-status GET /tents/{id} 409

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;

@Controller("/tents/{id}")
public class NearestError {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TentTaken();
    }
    if (id.startsWith("y")) {
      throw new TentTorn();
    }
    return "tent " + id;
  }

  @Put
  @Returns({200, 400})
  public void put(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TentTorn();
    }
  }

  @Error
  public HttpResponse<String> onTent(TentException e) {
    return HttpResponse.badRequest("tent");
  }

  @Error(TentTaken.class)
  public HttpResponse<String> onTaken() {
    return HttpResponse.<String>status(HttpStatus.CONFLICT).body("taken");
  }
}

class TentException extends RuntimeException {}

class TentTaken extends TentException {}

class TentTorn extends TentException {}
