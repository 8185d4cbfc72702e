package programs.micronaut.interfacecontroller;

// EXPECTED
// GET /reviews/{id} -> 200 declared+plain, 404 thrown
// PUT /reviews/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /reviews/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/reviews")
public class InterfaceController implements ReviewApi {
  @Override
  public String get(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no review");
    }
    return "review " + id;
  }

  @Override
  public void write(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.CONFLICT, "written already");
    }
  }
}

interface ReviewApi {
  @Get("/{id}")
  @Returns(200)
  String get(@PathVariable String id);

  @Put("/{id}")
  @Returns({200, 409})
  void write(@PathVariable String id);
}

interface PriceFeed { // nobody implements it: not a handler
  @Get("/prices/{id}")
  @Returns(200)
  String price(@PathVariable String id);
}
