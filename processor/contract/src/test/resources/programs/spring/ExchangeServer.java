package programs.spring.exchangeserver;
// EXPECTED
// GET /crates/{id} -> 200 declared+plain, 404 thrown
// POST /crates/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /crates/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/crates")
interface CrateApi {
  @GetExchange("/{id}")
  @Returns(200)
  String find(@PathVariable String id);

  @PostExchange("/{id}")
  @Returns({200, 409})
  void fill(@PathVariable String id);
}

@RestController
class CrateController implements CrateApi {
  private final Map<String, String> crates = new HashMap<>();

  @Override
  public String find(String id) {
    if (!crates.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return crates.get(id);
  }

  @Override
  public void fill(String id) {
    if (crates.putIfAbsent(id, "full") != null) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
  }
}
