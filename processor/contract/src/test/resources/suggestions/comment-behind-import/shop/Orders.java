package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController; /* A comment
over two lines. */ @RestController
public class Orders {
  @GetMapping("/orders")
  public String list() {
    return "";
  }
}
