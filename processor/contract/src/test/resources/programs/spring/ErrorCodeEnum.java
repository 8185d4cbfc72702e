package programs.spring.errorcodeenum;
// EXPECTED
// GET /stores/{id} -> 200 declared+plain, 404 thrown
// POST /stores/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /stores/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/stores/{id}")
class StoreController {
  private final Map<String, String> stores = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!stores.containsKey(id)) {
      throw new StoreException(ErrorCode.NOT_FOUND);
    }
    return stores.get(id);
  }

  @PostMapping
  @Returns({200, 409})
  void open(@PathVariable String id) {
    if (stores.containsKey(id)) {
      throw new StoreException(ErrorCode.OPEN_ALREADY);
    }
    stores.put(id, id);
  }
}

enum ErrorCode {
  NOT_FOUND(404),
  OPEN_ALREADY(409);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}

class StoreException extends RuntimeException {
  final ErrorCode code;

  StoreException(ErrorCode code) {
    super(code.name());
    this.code = code;
  }
}

@RestControllerAdvice
class StoreAdvice {
  @ExceptionHandler
  ResponseEntity<String> on(StoreException e) {
    return ResponseEntity.status(e.code.status()).body(e.getMessage());
  }
}
