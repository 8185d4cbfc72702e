package programs.statute.caughtexception;
// EXPECTED
// GET /rugs/{id} -> 200 declared+plain, 410 declared+thrown
// GET /rugs/{id}/owner -> 200 declared+plain, 410 thrown
// GET /rugs/{id}/size -> 200 declared+plain
// finding undeclared-status GET /rugs/{id}/owner 410

import dev.statute.Returns;
import dev.statute.http.ClientErrorException;
import dev.statute.http.GoneException;
import dev.statute.http.StatusCodeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/rugs/{id}")
class RugController {
  private final RugService rugs = new RugService();

  @GetMapping
  @Returns({200, 410})
  String find(@PathVariable String id) {
    return rugs.load(id);
  }

  @GetMapping("/owner")
  @Returns(200)
  String owner(@PathVariable String id) {
    try {
      return rugs.load(id);
    } catch (StatusCodeException e) {
      throw new GoneException(e.getMessage(), e);
    }
  }

  @GetMapping("/size")
  @Returns(200)
  int size(@PathVariable String id) {
    try {
      return rugs.load(id).length();
    } catch (ClientErrorException e) {
      return 0;
    }
  }
}

class RugService {
  String load(String id) {
    if (id.startsWith("old-")) {
      throw new GoneException().detail(id);
    }
    return id;
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler(GoneException.class)
  @ResponseStatus(HttpStatus.GONE)
  void onGone() {}
}
