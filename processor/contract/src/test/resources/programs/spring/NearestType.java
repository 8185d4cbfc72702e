package programs.spring.nearesttype;
// EXPECTED
// GET /items/{id} -> 200 declared+plain, 404 declared+thrown
// PUT /items/{id} -> 200 declared+plain, 422 thrown
// finding undeclared-status PUT /items/{id} 422

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/items/{id}")
class ItemController {
  private final Map<String, Integer> stock = new HashMap<>();

  @GetMapping
  @Returns({200, 404})
  int count(@PathVariable String id) {
    if (!stock.containsKey(id)) {
      throw new ItemMissing();
    }
    return stock.get(id);
  }

  @PutMapping
  @Returns(200)
  void add(@PathVariable String id) {
    if (stock.size() > 100) {
      throw new ShelfFull();
    }
    stock.put(id, 1);
  }
}

class ShopException extends RuntimeException {}

class ItemMissing extends ShopException {}

class ShelfFull extends ShopException {}

@RestControllerAdvice
class ShopAdvice {
  @ExceptionHandler(ShopException.class)
  ResponseEntity<Void> onShop() {
    return ResponseEntity.unprocessableContent().build();
  }

  @ExceptionHandler(ItemMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}
