package programs.spring.servletstatusinadvice;
// EXPECTED
// GET /seats/{id} -> 200 declared+plain, 404 thrown
// PUT /seats/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /seats/{id} 404

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/seats/{id}")
class SeatController {
  private final Map<String, String> seats = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!seats.containsKey(id)) {
      throw new SeatMissing();
    }
    return seats.get(id);
  }

  @PutMapping
  @Returns({200, 409})
  void take(@PathVariable String id) {
    if (seats.putIfAbsent(id, "taken") != null) {
      throw new SeatTaken();
    }
  }
}

class SeatMissing extends RuntimeException {}

class SeatTaken extends RuntimeException {}

@RestControllerAdvice
class SeatAdvice {
  @ExceptionHandler(SeatMissing.class)
  void onMissing(HttpServletResponse response) throws IOException {
    response.sendError(404);
  }

  @ExceptionHandler(SeatTaken.class)
  void onTaken(HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
  }
}
