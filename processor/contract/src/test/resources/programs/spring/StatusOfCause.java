package programs.spring.statusofcause;
// EXPECTED
// GET /books/{id} -> 200 declared+plain, 404 thrown
// GET /books/{id}/text -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /books/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/books/{id}")
class BookController {
  private final Map<String, String> books = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!books.containsKey(id)) {
      throw new IllegalStateException(new BookMissing());
    }
    return books.get(id);
  }

  @GetMapping("/text")
  @Returns({200, 410})
  String text(@PathVariable String id) {
    if (!books.containsKey(id)) {
      throw new ReadFailed(new ResponseStatusException(HttpStatus.GONE));
    }
    return books.get(id);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class BookMissing extends RuntimeException {}

class ReadFailed extends RuntimeException {
  ReadFailed(Throwable cause) {
    super(cause);
  }
}
