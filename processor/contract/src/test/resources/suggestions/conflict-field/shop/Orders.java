package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  private static final String OK = "ok";

  @GetMapping("/orders/{id}")
  public ResponseEntity<String> find(String id) {
    enum Answer {
      NOT_FOUND
    }
    return id.equals(OK) ? ResponseEntity.status(404).body(Answer.NOT_FOUND + "") : ResponseEntity.ok(id);
  }
}
