package programs.spring.placeholderpath;
// EXPECTED
// GET /${shop.prefix}/fonts -> 200 declared+plain
// GET /${shop.prefix}/fonts/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /${shop.prefix}/fonts/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/${shop.prefix}/fonts")
class FontController {
  private final Map<String, String> fonts = new HashMap<>();

  @GetMapping
  @Returns(200)
  Set<String> list() {
    return fonts.keySet();
  }

  @GetMapping("/{id}")
  @Returns(200)
  String find(@PathVariable String id) {
    if (!fonts.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return fonts.get(id);
  }
}
