package programs.spring.catchallreadsstatus;
// EXPECTED
// GET /mugs/{id} -> 200 declared+plain, 404 thrown
// GET /mugs/{id}/size -> 200 declared+plain, 500 crash
// finding undeclared-status GET /mugs/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/mugs/{id}")
class MugController {
  private final Map<String, Integer> mugs = new HashMap<>();

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!mugs.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return mugs.get(id);
  }

  @GetMapping("/size")
  @Returns(200)
  int size(@PathVariable String id) {
    if (!mugs.containsKey(id)) {
      throw new UnsupportedOperationException();
    }
    return mugs.get(id);
  }
}

@RestControllerAdvice
class MugAdvice {
  @ExceptionHandler
  ResponseEntity<Void> onAny(Exception e) {
    if (e instanceof ErrorResponse response) {
      return ResponseEntity.status(response.getStatusCode()).build();
    }
    return ResponseEntity.internalServerError().build();
  }
}
