package programs.spring.handlersofinterface;
// EXPECTED
// POST /chairs -> 200 declared+plain, 400 implied, 409 declared+thrown, 415 implied
// GET /chairs/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /chairs/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RequestMapping("/chairs")
interface Resource<T> {
  @GetMapping("/{id}")
  @Returns(200)
  T find(@PathVariable String id);

  @PostMapping
  @Returns({200, 409})
  void add(@RequestBody T item);
}

record Chair(String id) {}

@RestController
class ChairController implements Resource<Chair> {
  private final Map<String, Chair> chairs = new HashMap<>();

  @Override
  public Chair find(String id) {
    Chair chair = chairs.get(id);
    if (chair == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return chair;
  }

  @Override
  public void add(Chair chair) {
    if (chairs.putIfAbsent(chair.id(), chair) != null) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
  }
}
