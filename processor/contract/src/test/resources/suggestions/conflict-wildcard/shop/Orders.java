package shop;

import static org.springframework.http.HttpStatus.*;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/orders/{id}")
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.status(NOT_FOUND).build() : ResponseEntity.ok(id);
  }
}
