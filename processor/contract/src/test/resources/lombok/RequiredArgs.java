package programs.lombok.requiredargs;
// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// POST /orders/{id} -> 202 declared+returned, 409 declared+returned
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.util.Map;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

interface Orders {
  String get(String id);

  boolean accept(String id);
}

@Service
@RequiredArgsConstructor
class OrderService implements Orders {
  private final Map<String, String> orders;

  @Override
  public String get(@NonNull String id) {
    String order = orders.get(id);
    if (order == null) {
      throw new OrderMissing();
    }
    return order;
  }

  @Override
  public boolean accept(String id) {
    return orders.putIfAbsent(id, id) == null;
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class OrderMissing extends RuntimeException {}

@RestController
@RequestMapping("/orders/{id}")
@RequiredArgsConstructor
class OrderController {
  @NonNull private final Orders orders;

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    return orders.get(id);
  }

  @PostMapping
  @Returns({202, 409})
  ResponseEntity<Void> accept(@PathVariable String id) {
    return ResponseEntity.status(orders.accept(id) ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
        .build();
  }
}
