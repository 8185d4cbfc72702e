package programs.java25.beforesuper;

// EXPECTED
// POST /seats -> 200 declared+plain, 410 thrown
// GET /seats/{id} -> 200 declared+plain, 409 thrown
// finding undeclared-status GET /seats/{id} 409
// finding undeclared-status POST /seats 410

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class SeatController {
  @Returns(200)
  @GetMapping("/seats/{id}")
  String find(@PathVariable String id) {
    if (id.isBlank()) {
      throw new SeatTaken(false);
    }
    return id;
  }

  @Returns(200)
  @PostMapping("/seats")
  String take() {
    if (System.nanoTime() % 2 == 0) {
      throw new SeatTaken(true);
    }
    return "";
  }
}

class SeatTaken extends ResponseStatusException {
  SeatTaken(boolean forGood) {
    HttpStatus status = HttpStatus.CONFLICT;
    if (forGood) {
      status = HttpStatus.GONE;
    }
    super(status);
  }
}
