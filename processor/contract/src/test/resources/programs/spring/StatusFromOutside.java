package programs.spring.statusfromoutside;
// EXPECTED
// GET /mirrors/{code} -> 200 declared, 400 implied, unknown
// GET /mirrors/{code}/fixed -> 409 declared+returned
// POST /mirrors/{name} -> 200 declared+plain, unknown

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/mirrors")
class MirrorController {
  private final Map<String, Integer> answers = new HashMap<>();

  @GetMapping("/{code}")
  @Returns(200)
  ResponseEntity<Void> mirror(@PathVariable int code) {
    return ResponseEntity.status(code).build();
  }

  @GetMapping("/{code}/fixed")
  @Returns(409)
  ResponseEntity<Void> fixed(@PathVariable String code) {
    return ResponseEntity.status(409).header("X-Code", code).build();
  }

  @PostMapping("/{name}")
  @Returns(200)
  void play(@PathVariable String name) {
    if (answers.containsKey(name)) {
      throw new ResponseStatusException(HttpStatusCode.valueOf(answers.get(name)));
    }
  }
}
