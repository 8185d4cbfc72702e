package shop;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/a")
  @Returns({ /* none */ })
  public String one() {
    return "";
  }

  @GetMapping("/b")
  @Returns({
    // none
  })
  public String two() {
    return "";
  }
}
