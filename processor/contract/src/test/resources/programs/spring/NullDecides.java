package programs.spring.nulldecides;
// EXPECTED
// GET /badges -> 200 declared+plain
// POST /badges -> 201 declared, 409 thrown
// GET /badges/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /badges/{id} 404
// finding undeclared-status POST /badges 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/badges")
class BadgeController {
  private final Map<String, String> badges = new HashMap<>();

  @GetMapping("/{id}")
  @Returns(200)
  String find(@PathVariable String id) {
    return require(badges.get(id), HttpStatus.NOT_FOUND);
  }

  @GetMapping
  @Returns(200)
  String first() {
    return require("first", HttpStatus.NOT_FOUND);
  }

  @PostMapping
  @Returns(201)
  ResponseEntity<String> create() {
    return ResponseEntity.status(HttpStatus.CREATED).body(require(null, HttpStatus.CONFLICT));
  }

  private static String require(String badge, HttpStatus status) {
    if (badge == null) {
      throw new ResponseStatusException(status);
    }
    return badge;
  }
}
