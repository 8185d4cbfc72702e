package programs.spring.streamslazyandterminal;
// EXPECTED
// GET /lists/counted -> 200 declared+plain
// GET /lists/lazy -> 200 declared+plain, unknown
// GET /lists/read -> 200 declared+plain, 410 thrown
// finding undeclared-status GET /lists/read 410

import dev.statute.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/lists")
class ListController {
  private final List<String> items = new ArrayList<>(List.of("lamp", "desk"));

  @GetMapping("/read")
  @Returns(200)
  List<String> read() {
    return items.stream().map(ListController::check).toList();
  }

  @GetMapping("/lazy")
  @Returns(200)
  Stream<String> lazy() {
    return items.stream().map(ListController::check);
  }

  @GetMapping("/counted")
  @Returns(200)
  int counted() {
    items.stream().map(ListController::check);
    return items.size();
  }

  private static String check(String item) {
    if (item.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return item;
  }
}
