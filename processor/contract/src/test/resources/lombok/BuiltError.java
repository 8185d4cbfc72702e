package programs.lombok.builterror;
// EXPECTED
// GET /rows/{id} -> 200 declared+returned, 423 returned
// GET /seats/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /rows/{id} 423
// finding undeclared-status GET /seats/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import lombok.Builder;
import lombok.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Value
@Builder
class ApiError {
  int status;
  String message;
  @Builder.Default String kind = "error";
}

@Value
@Builder
class Reply {
  HttpStatus status;
  String body;

  ResponseEntity<String> toEntity() {
    return ResponseEntity.status(status).body(body);
  }
}

class SeatMissing extends RuntimeException {}

@RestController
class SeatController {
  private final Map<String, String> seats = new HashMap<>();

  @GetMapping("/seats/{id}")
  @Returns(200)
  String seat(@PathVariable String id) {
    if (!seats.containsKey(id)) {
      throw new SeatMissing();
    }
    return seats.get(id);
  }

  @GetMapping("/rows/{id}")
  @Returns(200)
  ResponseEntity<String> row(@PathVariable String id) {
    return seats.containsKey(id)
        ? Reply.builder().status(HttpStatus.OK).body(id).build().toEntity()
        : Reply.builder().body(id).status(HttpStatus.LOCKED).build().toEntity();
  }
}

@RestControllerAdvice
class SeatAdvice {
  @ExceptionHandler(SeatMissing.class)
  ResponseEntity<ApiError> onMissing(SeatMissing e) {
    ApiError error = ApiError.builder().status(404).message("no seat").build();
    return ResponseEntity.status(error.getStatus()).body(error);
  }
}
