package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/a") public String a() { return ""; }

  @GetMapping("/b/{id}") ResponseEntity<String> b(String id) { return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id); }

  @GetMapping("/c") @Deprecated public String c() { return ""; } @GetMapping("/d") String d() { return ""; }
}
