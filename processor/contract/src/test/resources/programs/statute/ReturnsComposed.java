package programs.statute.returnscomposed;
// EXPECTED
// DELETE /desks/{id} -> 204 declared+returned, 404 declared+returned
// GET /desks/{id} -> 200 declared+plain, 404 declared+thrown, 423 thrown
// finding undeclared-status GET /desks/{id} 423

import dev.statute.Returns;
import dev.statute.http.LockedException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Retention(RetentionPolicy.RUNTIME)
@Returns(404)
@interface ByIdentifier {}

@RestController
@RequestMapping("/desks/{id}")
class DeskController {
  private final Map<String, Boolean> locked = new HashMap<>();

  @GetMapping
  @ByIdentifier
  @Returns(200)
  String find(@PathVariable String id) {
    if (!locked.containsKey(id)) {
      throw new NotFoundException();
    }
    if (locked.get(id)) {
      throw new LockedException();
    }
    return id;
  }

  @DeleteMapping
  @ByIdentifier
  @Returns(204)
  ResponseEntity<Void> delete(@PathVariable String id) {
    return locked.remove(id) == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.noContent().build();
  }
}

@RestControllerAdvice
class StatuteAdvice {
  @ExceptionHandler
  ResponseEntity<Void> on(StatusCodeException e) {
    return ResponseEntity.status(HttpStatusCode.valueOf(e.code())).build();
  }
}
