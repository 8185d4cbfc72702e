package programs.spring.orderofadvices;
// EXPECTED
// PUT /addresses/{id} -> 200 declared+plain, 409 declared+thrown
// PUT /contacts/{id} -> 200 declared+plain, 409 thrown
// finding undeclared-status PUT /contacts/{id} 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class ProfileController {
  private final Map<String, String> profiles = new HashMap<>();

  @PutMapping("/addresses/{id}")
  @Returns({200, 409})
  void address(@PathVariable String id) {
    requireFree(id);
  }

  @PutMapping("/contacts/{id}")
  @Returns(200)
  void contact(@PathVariable String id) {
    requireFree(id);
  }

  private void requireFree(String id) {
    if (profiles.containsKey(id)) {
      throw new ProfileTaken();
    }
  }
}

class ProfileException extends RuntimeException {}

class ProfileTaken extends ProfileException {}

@Order(10)
@RestControllerAdvice
class FirstAdvice {
  @ExceptionHandler(ProfileException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  void onProfile() {}
}

// The nearer type does not help: the first advice that takes the exception wins.
@Order(20)
@RestControllerAdvice
class SecondAdvice {
  @ExceptionHandler(ProfileTaken.class)
  @ResponseStatus(HttpStatus.GONE)
  void onTaken() {}
}
