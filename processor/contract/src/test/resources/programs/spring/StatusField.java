package programs.spring.statusfield;
// EXPECTED
// GET /parcels/{id} -> 200 declared+plain, 404 thrown
// GET /pickups/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /parcels/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class ParcelController {
  private final Map<String, String> places = new HashMap<>();

  @GetMapping("/parcels/{id}")
  @Returns(200)
  String parcel(@PathVariable String id) {
    if (!places.containsKey(id)) {
      throw new ParcelMissing();
    }
    return places.get(id);
  }

  @GetMapping("/pickups/{id}")
  @Returns({200, 410})
  String pickup(@PathVariable String id) {
    if (!places.containsKey(id)) {
      throw new ApiException(HttpStatus.GONE);
    }
    return places.get(id);
  }
}

class ApiException extends RuntimeException {
  private final HttpStatus status;

  ApiException(HttpStatus status) {
    this.status = status;
  }

  HttpStatus getStatus() {
    return status;
  }
}

class ParcelMissing extends ApiException {
  ParcelMissing() {
    super(HttpStatus.NOT_FOUND);
  }
}

@RestControllerAdvice
class ApiAdvice {
  @ExceptionHandler(ApiException.class)
  ResponseEntity<String> onApi(ApiException e) {
    return ResponseEntity.status(e.getStatus()).body(e.getStatus().getReasonPhrase());
  }
}
