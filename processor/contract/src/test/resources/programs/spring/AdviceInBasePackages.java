package programs.spring.adviceinbasepackages;
// EXPECTED
// DELETE /carts/{id} -> 204 declared+returned, 500 crash
// GET /carts/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /carts/{id} 404
// finding unmapped-exception DELETE /carts/{id} CartLocked

import dev.statute.Returns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/carts/{id}")
class CartController {
  private final Map<String, List<String>> carts = new HashMap<>();

  @GetMapping
  @Returns(200)
  List<String> find(@PathVariable String id) {
    if (!carts.containsKey(id)) {
      throw new CartMissing();
    }
    return carts.get(id);
  }

  @DeleteMapping
  @Returns(204)
  ResponseEntity<Void> clear(@PathVariable String id) {
    if (id.startsWith("locked-")) {
      throw new CartLocked();
    }
    carts.remove(id);
    return ResponseEntity.noContent().build();
  }
}

class CartMissing extends RuntimeException {}

class CartLocked extends RuntimeException {}

@RestControllerAdvice(basePackages = "programs.spring")
class CartAdvice {
  @ExceptionHandler(CartMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}

@RestControllerAdvice("programs.warehouse")
class WarehouseAdvice {
  @ExceptionHandler(CartLocked.class)
  ResponseEntity<Void> onLocked() {
    return ResponseEntity.status(423).build();
  }
}
