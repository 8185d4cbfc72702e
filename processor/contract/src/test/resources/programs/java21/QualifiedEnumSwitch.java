package programs.java21.qualifiedenumswitch;

// EXPECTED
// GET /jobs/{id} -> 200 declared+plain, 409 thrown
// GET /jobs/{id}/log -> 200 declared+plain, 423 thrown
// finding undeclared-status GET /jobs/{id} 409
// finding undeclared-status GET /jobs/{id}/log 423

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class JobController {
  @Returns(200)
  @GetMapping("/jobs/{id}")
  String find(@PathVariable String id) {
    if (id.isBlank()) {
      throw Refusal.of(State.RUNNING);
    }
    return id;
  }

  @Returns(200)
  @GetMapping("/jobs/{id}/log")
  String log(@PathVariable String id) {
    if (id.isBlank()) {
      throw Refusal.of(State.SEALED);
    }
    return id;
  }
}

sealed interface Phase permits State {}

enum State implements Phase {
  RUNNING,
  SEALED
}

class Refusal {
  static ResponseStatusException of(Phase phase) {
    HttpStatus status =
        switch (phase) {
          case State.RUNNING -> HttpStatus.CONFLICT;
          case State.SEALED -> HttpStatus.LOCKED;
        };
    return new ResponseStatusException(status);
  }
}
