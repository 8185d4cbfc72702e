package programs.spring.catchmaps;
// EXPECTED
// GET /orders/{id} -> 200 declared+returned, 404 returned
// GET /orders/{id}/name -> 200 declared+plain
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders/{id}")
class OrderController {
  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @GetMapping
  @Returns(200)
  ResponseEntity<String> find(@PathVariable String id) {
    try {
      return ResponseEntity.ok(orders.find(id));
    } catch (OrderMissing e) {
      return ResponseEntity.notFound().build();
    }
  }

  @GetMapping("/name")
  @Returns(200)
  String name(@PathVariable String id) {
    try {
      return orders.find(id);
    } catch (OrderMissing e) {
      return "none";
    }
  }
}

@Service
class OrderService {
  private final Map<String, String> orders = new HashMap<>();

  String find(String id) throws OrderMissing {
    if (!orders.containsKey(id)) {
      throw new OrderMissing();
    }
    return orders.get(id);
  }
}

class OrderMissing extends Exception {}
