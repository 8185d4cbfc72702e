package shop;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/find/{id}")
  @Returns(OK)
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/two/{id}")
  @Returns({OK, CONFLICT})
  public ResponseEntity<String> two(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/three/{id}")
  @Returns(value = {OK, CONFLICT,})
  public ResponseEntity<String> three(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
