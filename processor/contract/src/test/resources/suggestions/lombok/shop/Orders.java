package shop;

import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
public class Orders {
  private final OrderService orders;

  @GetMapping("/orders/{id}")
  public String find(String id) {
    return orders.find(id);
  }
}
