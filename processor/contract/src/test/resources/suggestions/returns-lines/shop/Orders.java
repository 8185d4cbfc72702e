package shop;

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/find/{id}")
  @Returns({
    200, // the order
    409 // it is changed
  })
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/two/{id}")
  @Returns(
      value = {
        200, // the order
        409, // it is changed
      })
  public ResponseEntity<String> two(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/three/{id}")
  @Returns({200,
            409})
  public ResponseEntity<String> three(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/four/{id}")
  @Returns({
    200, 409, 410
  })
  public ResponseEntity<String> four(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/five/{id}")
  @Returns({
    200,
    409 /* it is
    changed */,
  })
  public ResponseEntity<String> five(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/six/{id}")
  @Returns({
    200,
    409 /* changed */, // here
  })
  public ResponseEntity<String> six(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
