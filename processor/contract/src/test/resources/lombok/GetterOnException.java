package programs.lombok.getteronexception;
// EXPECTED
// GET /parcels/{id} -> 200 declared+plain, 404 thrown
// GET /pickups/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /parcels/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Getter
@AllArgsConstructor
class ApiException extends RuntimeException {
  private final HttpStatus status;
  private final String detail;
}

@Getter
@RequiredArgsConstructor
enum Failure {
  GONE(410, "gone"),
  LOST(404, "lost");

  private final int code;
  private final String text;
}

@Getter
class FailureException extends RuntimeException {
  private final Failure failure;

  FailureException(Failure failure) {
    super(failure.getText());
    this.failure = failure;
  }
}

@RestController
class ParcelController {
  private final Map<String, String> places = new HashMap<>();

  @GetMapping("/parcels/{id}")
  @Returns(200)
  String parcel(@PathVariable String id) {
    if (!places.containsKey(id)) {
      throw new ApiException(HttpStatus.NOT_FOUND, id);
    }
    return places.get(id);
  }

  @GetMapping("/pickups/{id}")
  @Returns({200, 410})
  String pickup(@PathVariable String id) {
    if (!places.containsKey(id)) {
      throw new FailureException(Failure.GONE);
    }
    return places.get(id);
  }
}

@RestControllerAdvice
class ApiAdvice {
  @ExceptionHandler(ApiException.class)
  ResponseEntity<String> onApi(ApiException e) {
    return ResponseEntity.status(e.getStatus()).body(e.getDetail());
  }

  @ExceptionHandler(FailureException.class)
  ResponseEntity<String> onFailure(FailureException e) {
    return ResponseEntity.status(e.getFailure().getCode()).body(e.getFailure().getText());
  }
}
