package programs.spring.templatemethod;
// EXPECTED
// GET /lamps/{id} -> 200 declared+plain, 404 thrown
// GET /lamps/{id}/watts -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /lamps/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/lamps/{id}")
class LampController {
  private final LampFinder lamps = new LampFinder();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    return lamps.find(id);
  }

  @GetMapping("/watts")
  @Returns({200, 404})
  int watts(@PathVariable String id) {
    return lamps.find(id).length();
  }
}

abstract class Finder {
  String find(String id) {
    String found = load(id);
    if (found == null) {
      throw missing(id);
    }
    return found;
  }

  abstract String load(String id);

  abstract RuntimeException missing(String id);
}

class LampFinder extends Finder {
  private final Map<String, String> lamps = new HashMap<>();

  @Override
  String load(String id) {
    return lamps.get(id);
  }

  @Override
  RuntimeException missing(String id) {
    return new LampMissing(id);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class LampMissing extends RuntimeException {
  LampMissing(String id) {
    super("no lamp " + id);
  }
}
