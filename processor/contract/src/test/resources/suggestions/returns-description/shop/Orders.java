package shop;

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/find/{id}")
  @Returns(value = 200, description = "The order")
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/two/{id}")
  @Returns(200)
  @Returns(value = 409, description = "It is changed")
  public ResponseEntity<String> two(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/three/{id}")
  @Returns.List({@Returns(value = 409, description = "It is changed"), @Returns(200)})
  public ResponseEntity<String> three(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
