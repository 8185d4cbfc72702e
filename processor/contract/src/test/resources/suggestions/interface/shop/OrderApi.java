package shop;

import org.springframework.web.bind.annotation.GetMapping;

public interface OrderApi {
  @GetMapping("/orders/{id}")
  String find(String id);

  @GetMapping("/orders")
  default String list() {
    return "";
  }
}
