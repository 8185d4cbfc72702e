package programs.spring.catchallfirst;
// EXPECTED
// GET /cups/{id} -> 200 declared+plain, 500 crash
// GET /cups/{id}/size -> 200 declared+plain
// finding swallowed-status FirstAdvice#onAny

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/cups/{id}")
class CupController {
  private final Map<String, Integer> cups = new HashMap<>();

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!cups.containsKey(id)) {
      throw new CupMissing();
    }
    return cups.get(id);
  }

  @GetMapping("/size")
  @Returns(200)
  int size(@PathVariable String id) {
    return cups.getOrDefault(id, 0);
  }
}

class CupMissing extends RuntimeException {}

@Order(1)
@RestControllerAdvice
class FirstAdvice {
  @ExceptionHandler(RuntimeException.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  void onAny() {}
}

@Order(2)
@RestControllerAdvice
class SecondAdvice {
  @ExceptionHandler(CupMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}
}
