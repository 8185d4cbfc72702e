package programs.spring.aspectbyannotation;

// EXPECTED
// DELETE /doors/{id} -> 200 declared+plain, 423 thrown
// GET /doors/{id} -> 200 declared+plain
// DELETE /doors/{id}/{key} -> 200 declared+plain, 400 implied, 410 thrown
// finding undeclared-status DELETE /doors/{id} 423
// finding undeclared-status DELETE /doors/{id}/{key} 410

import dev.statute.Returns;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DoorController {

  @Guarded
  @Returns(200)
  @DeleteMapping("/doors/{id}")
  void delete(@PathVariable String id) {}

  @Guarded
  @Returns(200)
  @DeleteMapping("/doors/{id}/{key}")
  void deleteKey(@PathVariable String id, @PathVariable long key) {}

  @Returns(200)
  @GetMapping("/doors/{id}")
  String find(@PathVariable String id) {
    return id;
  }
}

@Retention(RetentionPolicy.RUNTIME)
@interface Guarded {}

/** Each method is for other arguments. */
@Aspect
class Guard {

  @Before("@annotation(Guarded) && args(id)")
  public void one(String id) {
    if (id.isBlank()) {
      throw new DoorLocked();
    }
  }

  @Before("@annotation(Guarded) && args(id, key)")
  public void two(String id, long key) {
    if (key == 0) {
      throw new DoorGone();
    }
  }
}

@ResponseStatus(HttpStatus.LOCKED)
class DoorLocked extends RuntimeException {}

@ResponseStatus(HttpStatus.GONE)
class DoorGone extends RuntimeException {}
