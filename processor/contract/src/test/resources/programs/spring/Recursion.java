package programs.spring.recursion;
// EXPECTED
// GET /groups/{id} -> 200 declared+plain, 404 thrown
// GET /groups/{id}/even -> 200 declared+plain, 422 declared+thrown
// finding undeclared-status GET /groups/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/groups/{id}")
class GroupController {
  private final Map<String, String> parents = new HashMap<>();

  @GetMapping
  @Returns(200)
  String root(@PathVariable String id) {
    return rootOf(id);
  }

  @GetMapping("/even")
  @Returns({200, 422})
  boolean even(@PathVariable String id) {
    return isEven(id.length());
  }

  private String rootOf(String id) {
    if (!parents.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String parent = parents.get(id);
    return parent.equals(id) ? id : rootOf(parent);
  }

  private boolean isEven(int length) {
    return length == 0 || isOdd(length - 1);
  }

  private boolean isOdd(int length) {
    if (length > 30) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return length != 0 && isEven(length - 1);
  }
}
