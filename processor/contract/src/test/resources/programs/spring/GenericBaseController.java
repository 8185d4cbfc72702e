package programs.spring.genericbasecontroller;
// EXPECTED
// GET /desks/{id} -> 200 declared+plain, 404 thrown
// GET /shelves/{id} -> 200 declared+plain, 410 thrown
// finding undeclared-status GET /desks/{id} 404
// finding undeclared-status GET /shelves/{id} 410

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

abstract class CrudController<T> {
  final Map<String, T> store = new HashMap<>();

  @GetMapping("/{id}")
  @Returns(200)
  T find(@PathVariable String id) {
    T found = store.get(id);
    if (found == null) {
      throw missing(id);
    }
    return found;
  }

  abstract ResponseStatusException missing(String id);
}

record Desk(String id) {}

record Shelf(String id) {}

@RestController
@RequestMapping("/desks")
class DeskController extends CrudController<Desk> {
  @Override
  ResponseStatusException missing(String id) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, id);
  }
}

@RestController
@RequestMapping("/shelves")
class ShelfController extends CrudController<Shelf> {
  @Override
  ResponseStatusException missing(String id) {
    return new ResponseStatusException(HttpStatus.GONE, id);
  }
}
