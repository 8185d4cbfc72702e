package programs.micronaut.statusonerrormethod;

// EXPECTED
// GET /maps/{id} -> 200 declared+plain, 404 thrown
// PUT /maps/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /maps/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;

@Controller("/maps/{id}")
public class StatusOnErrorMethod {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoMap();
    }
    return id;
  }

  @Put
  @Returns({200, 410})
  public void put(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new MapSold();
    }
  }

  @Error
  @Status(HttpStatus.NOT_FOUND)
  public String onNoMap(NoMap e) {
    return "no such map";
  }

  @Error
  public HttpStatus onSold(MapSold e) {
    return HttpStatus.GONE;
  }
}

class NoMap extends RuntimeException {}

class MapSold extends RuntimeException {}
