package programs.spring.nestedservice;
// EXPECTED
// GET /racks/{id} -> 200 declared+plain, 404 thrown
// GET /racks/{id}/free -> 200 declared+plain
// finding undeclared-status GET /racks/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/racks/{id}")
class RackController {
  private final RackService racks;

  RackController(RackService racks) {
    this.racks = racks;
  }

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    return racks.load(id);
  }

  @GetMapping("/free")
  @Returns(200)
  boolean free(@PathVariable String id) {
    return !racks.racks.containsKey(id);
  }

  @Service
  static class RackService {
    private final Map<String, Integer> racks = new HashMap<>();

    int load(String id) {
      if (!racks.containsKey(id)) {
        throw new RackMissing();
      }
      return racks.get(id);
    }

    @ResponseStatus(HttpStatus.NOT_FOUND)
    static class RackMissing extends RuntimeException {}
  }
}
