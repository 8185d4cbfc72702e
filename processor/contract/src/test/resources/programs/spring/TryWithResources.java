package programs.spring.trywithresources;
// EXPECTED
// GET /feeds/{name} -> 200 declared+plain, 503 thrown
// GET /feeds/{name}/size -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /feeds/{name} 503

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/feeds/{name}")
class FeedController {
  @GetMapping
  @Returns(200)
  String read(@PathVariable String name) {
    try (Feed feed = new Feed(name)) {
      return feed.name;
    }
  }

  @GetMapping("/size")
  @Returns({200, 410})
  int size(@PathVariable String name) {
    try (Feed feed = new Feed(name)) {
      return feed.size();
    } catch (FeedBroken e) {
      return 0;
    }
  }
}

class Feed implements AutoCloseable {
  final String name;

  Feed(String name) {
    this.name = name;
  }

  int size() {
    if (name.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return name.length();
  }

  @Override
  public void close() {
    if (name.startsWith("locked-")) {
      throw new FeedBroken();
    }
  }
}

@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class FeedBroken extends RuntimeException {}
