package programs.spring.statusonexception;
// EXPECTED
// GET /brands/{id} -> 200 declared+plain, 404 thrown
// GET /labels/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /brands/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BrandController {
  private final Map<String, String> names = new HashMap<>();

  @GetMapping("/brands/{id}")
  @Returns(200)
  String brand(@PathVariable String id) {
    String name = names.get(id);
    if (name == null) {
      throw new BrandMissing(id);
    }
    return name;
  }

  @GetMapping("/labels/{id}")
  @Returns({200, 410})
  String label(@PathVariable String id) {
    if (id.startsWith("old-")) {
      throw new LabelRetired();
    }
    return names.get(id);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class BrandMissing extends RuntimeException {
  BrandMissing(String id) {
    super("no brand " + id);
  }
}

@ResponseStatus(code = HttpStatus.GONE, reason = "retired")
class LabelRetired extends RuntimeException {}
