package programs.micronaut.inheritedcontroller;

// EXPECTED
// GET /books/{id} -> 200 declared+plain, 404 declared+thrown
// GET /games/{id} -> 200 declared+plain, 404 declared, 410 thrown
// finding undeclared-status GET /games/{id} 410

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/books")
public class InheritedController extends ItemController {
  @Override
  String load(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no book");
    }
    return "book " + id;
  }
}

@Controller("/games")
class Games extends ItemController {
  @Override
  String load(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.GONE, "no longer made");
    }
    return "game " + id;
  }
}

abstract class ItemController {
  abstract String load(String id);

  @Get("/{id}")
  @Returns({200, 404})
  public String get(@PathVariable String id) {
    return load(id);
  }
}
