package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  public record In$ner(String name) {}

  @GetMapping("/orders")
  public String list(In$ner inner) {
    return inner.name();
  }
}
