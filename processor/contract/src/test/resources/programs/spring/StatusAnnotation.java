package programs.spring.statusannotation;
// EXPECTED
// DELETE /tags/{name} -> 204 declared+plain
// POST /tags/{name} -> 201 declared+plain, 409 thrown
// PUT /tags/{name} -> 201 declared+plain, 409 declared+thrown
// finding undeclared-status POST /tags/{name} 409

import dev.statute.Returns;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/tags/{name}")
class TagController {
  private final Set<String> tags = new java.util.HashSet<>();

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns(201)
  String create(@PathVariable String name) {
    return add(name);
  }

  @PutMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns({201, 409})
  String replace(@PathVariable String name) {
    return add(name);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String name) {
    tags.remove(name);
  }

  private String add(String name) {
    if (!tags.add(name)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return name;
  }
}
