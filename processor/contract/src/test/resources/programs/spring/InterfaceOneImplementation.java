package programs.spring.interfaceoneimplementation;
// EXPECTED
// GET /stock/{id} -> 200 declared+plain, 404 thrown
// GET /stock/{id}/exists -> 200 declared+plain
// finding undeclared-status GET /stock/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/stock/{id}")
class StockController {
  private final Stock stock;

  StockController(Stock stock) {
    this.stock = stock;
  }

  @GetMapping
  @Returns(200)
  int count(@PathVariable String id) {
    return stock.count(id);
  }

  @GetMapping("/exists")
  @Returns(200)
  boolean exists(@PathVariable String id) {
    return stock.has(id);
  }
}

interface Stock {
  int count(String id);

  boolean has(String id);
}

@Service
class ShelfStock implements Stock {
  private final Map<String, Integer> shelf = new HashMap<>();

  @Override
  public int count(String id) {
    if (!has(id)) {
      throw new ItemUnknown();
    }
    return shelf.get(id);
  }

  @Override
  public boolean has(String id) {
    return shelf.containsKey(id);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class ItemUnknown extends RuntimeException {}
