package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  private int count;

  /**
   * Finds an order.
   *
   * @return the order {@code @GetMapping}
   */
  // The path is that of the old service.
  @GetMapping("/orders/{id}") // not /order
  /* as text */
  public ResponseEntity<String> find(String id) {
    count++;
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/count") /* of all */
  public int count() {
    return count;
  }

  @GetMapping("/first") /* as */ public int first() /* text */
  {
    return count;
  }

  @GetMapping("/last")

  public String last() {
    return "";
  }
}
