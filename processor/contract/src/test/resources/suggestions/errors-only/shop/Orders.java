package shop;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/orders")
  @Returns(404)
  public String list(String name) {
    if (name.isEmpty()) {
      throw new org.springframework.web.server.ResponseStatusException(
          org.springframework.http.HttpStatus.NOT_FOUND);
    }
    return name;
  }

  @GetMapping("/others")
  @Returns(404)
  public String others(String name) {
    if (name.isEmpty()) {
      throw new org.springframework.web.server.ResponseStatusException(
          org.springframework.http.HttpStatus.GONE);
    }
    return list(name);
  }
}
