package programs.statute.wrongcodes;
// EXPECTED
// GET /seats/{id} -> 200 declared+plain, 440 thrown
// PUT /seats/{id} -> 200 declared+plain, 432 thrown
// finding foreign-status GET /seats/{id} 440
// finding unknown-status PUT /seats/{id} 432

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Nobody should declare a code that is wrong. */
@RestController
@RequestMapping("/seats/{id}")
@Returns(200)
class SeatController {
  @GetMapping
  String find(@PathVariable String id) {
    if (id.isEmpty()) {
      throw new SeatException(440);
    }
    return id;
  }

  @PutMapping
  void take(@PathVariable String id) {
    if (id.isEmpty()) {
      throw new SeatException(432);
    }
  }
}

class SeatException extends RuntimeException {
  final int status;

  SeatException(int status) {
    this.status = status;
  }
}

@RestControllerAdvice
class SeatAdvice {
  @ExceptionHandler
  ResponseEntity<Void> on(SeatException e) {
    return ResponseEntity.status(e.status).build();
  }
}
