package programs.spring.pathconstants;
// EXPECTED
// GET /api/v1/colours -> 200 declared+plain
// GET /api/v1/colours/{id} -> 200 declared+plain, 404 thrown
// PATCH /api/v1/colours/{id} -> 200 plain
// finding undeclared-status GET /api/v1/colours/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

final class Paths {
  static final String API = "/api/v1";
  static final String COLOURS = API + "/colours";

  private Paths() {}
}

@RestController
@RequestMapping(Paths.COLOURS)
class ColourController {
  private static final String ID = "/{id}";

  private final Map<String, String> colours = new HashMap<>();

  @GetMapping
  @Returns(200)
  Set<String> list() {
    return colours.keySet();
  }

  @GetMapping(ID)
  @Returns(200)
  String find(@PathVariable String id) {
    if (!colours.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return colours.get(id);
  }

  @PatchMapping(value = ID)
  String touch(@PathVariable String id) {
    return id;
  }
}
