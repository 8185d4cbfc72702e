package programs.statute.returnsoninterface;
// EXPECTED
// GET /items/{id} -> 200 declared+plain, 410 thrown
// PUT /items/{id} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /items/{id} 410

import dev.statute.Returns;
import dev.statute.http.ClientErrorException;
import dev.statute.http.GoneException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RequestMapping("/items/{id}")
interface ItemApi {
  @GetMapping
  @Returns(200)
  String find(@PathVariable String id);

  @PutMapping
  @Returns({200, 410})
  void keep(@PathVariable String id);
}

@RestController
class ItemController implements ItemApi {
  @Override
  public String find(String id) {
    return check(id);
  }

  @Override
  public void keep(String id) {
    check(id);
  }

  private static String check(String id) {
    if (id.startsWith("old-")) {
      throw new GoneException(id);
    }
    return id;
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler(ClientErrorException.class)
  ResponseEntity<Void> on(ClientErrorException e) {
    return ResponseEntity.status(e.status().code()).build();
  }
}
