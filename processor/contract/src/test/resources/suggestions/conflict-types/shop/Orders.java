package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  private static final String OK = "ok";

  private final Http http = new Http();

  @GetMapping("/orders/{id}")
  public ResponseEntity<String> find(String id) {
    return id.equals(OK + http) ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  static class Returns {}
}
