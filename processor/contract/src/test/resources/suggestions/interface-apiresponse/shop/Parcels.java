package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import shop.api.OrderApi;

@RestController
public class Parcels implements OrderApi {
  @Override
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.status(410).build() : ResponseEntity.ok(id);
  }
}
