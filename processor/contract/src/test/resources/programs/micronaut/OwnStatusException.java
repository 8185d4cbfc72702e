package programs.micronaut.ownstatusexception;

// EXPECTED
// GET /gifts/{id} -> 200 declared+plain, 404 thrown
// PUT /gifts/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /gifts/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/gifts/{id}")
public class OwnStatusException {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoGift(id);
    }
    return "gift " + id;
  }

  @Put
  @Returns({200, 409})
  public void wrap(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new ShopProblem(HttpStatus.CONFLICT, "wrapped already");
    }
  }
}

class ShopProblem extends HttpStatusException {
  ShopProblem(HttpStatus status, String detail) {
    super(status, detail);
  }
}

class NoGift extends ShopProblem {
  NoGift(String id) {
    super(HttpStatus.NOT_FOUND, "no gift " + id);
  }
}
