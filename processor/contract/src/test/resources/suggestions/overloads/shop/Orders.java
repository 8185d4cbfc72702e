package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/a")
  public String find(int id) {
    return "";
  }

  @GetMapping("/b")
  public ResponseEntity<String> find(String id) {
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/c")
  public ResponseEntity<String> find(java.util.List<String> ids) {
    return ResponseEntity.status(410).build();
  }

  @GetMapping("/d")
  public ResponseEntity<String> find(String id, int... more) {
    return ResponseEntity.status(409).build();
  }

  @GetMapping("/e")
  public ResponseEntity<String> find(String[] ids) {
    return ResponseEntity.status(404).build();
  }

  String find() {
    return "";
  }
}
