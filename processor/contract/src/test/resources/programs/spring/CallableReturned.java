package programs.spring.callablereturned;
// EXPECTED
// GET /jobs/{id} -> 200 declared+plain, 404 thrown
// POST /jobs/{id} -> 202 declared+returned, 409 declared+returned
// finding undeclared-status GET /jobs/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/jobs/{id}")
class JobController {
  private final Map<String, String> jobs = new HashMap<>();

  @GetMapping
  @Returns(200)
  Callable<String> find(@PathVariable String id) {
    return () -> {
      if (!jobs.containsKey(id)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return jobs.get(id);
    };
  }

  @PostMapping
  @Returns({202, 409})
  Callable<ResponseEntity<String>> start(@PathVariable String id) {
    return () ->
        jobs.putIfAbsent(id, "new") == null
            ? ResponseEntity.accepted().body(id)
            : ResponseEntity.status(409).build();
  }
}
