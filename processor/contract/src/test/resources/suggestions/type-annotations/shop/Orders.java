package shop;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/a")
  public @Nullable String one() {
    return "";
  }

  public @GetMapping("/b") String two() {
    return "";
  }

  @GetMapping("/c")
  @Nullable String three(@Nullable String id, java.util.@Nullable List<String> all) {
    return "";
  }
}
