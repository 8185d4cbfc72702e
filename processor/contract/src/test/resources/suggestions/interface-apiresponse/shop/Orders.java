package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import shop.api.OrderApi;

@RestController
public class Orders implements OrderApi {
  @Override
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
