package programs.spring.adviceforannotation;
// EXPECTED
// POST /admin/index -> 202 declared+returned, 409 declared+thrown
// POST /shop/index -> 202 declared+returned, 423 thrown
// finding undeclared-status POST /shop/index 423

import dev.statute.Returns;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Retention(RetentionPolicy.RUNTIME)
@interface AdminApi {}

@AdminApi
@RestController
class AdminController {
  private final Index index = new Index();

  @PostMapping("/admin/index")
  @Returns({202, 409})
  ResponseEntity<Void> rebuild() {
    index.rebuild();
    return ResponseEntity.accepted().build();
  }
}

@RestController
class ShopController {
  private final Index index = new Index();

  @PostMapping("/shop/index")
  @Returns(202)
  ResponseEntity<Void> rebuild() {
    index.rebuild();
    return ResponseEntity.accepted().build();
  }
}

class Index {
  private boolean busy;

  void rebuild() {
    if (busy) {
      throw new IndexBusy();
    }
    busy = true;
  }
}

class IndexBusy extends RuntimeException {}

@Order(1)
@RestControllerAdvice(annotations = AdminApi.class)
class AdminAdvice {
  @ExceptionHandler(IndexBusy.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  void onBusy() {}
}

@Order(2)
@RestControllerAdvice
class ShopAdvice {
  @ExceptionHandler(IndexBusy.class)
  @ResponseStatus(HttpStatus.LOCKED)
  void onBusy() {}
}
