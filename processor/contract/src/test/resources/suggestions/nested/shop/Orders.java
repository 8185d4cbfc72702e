package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

public class Orders {
  String find(String id) {
    return id;
  }

  public static class Api {
    @RestController
    public static class V1 {
      @GetMapping("/orders/{id}")
      ResponseEntity<String> find(String id) {
        return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
      }
    }
  }
}
