package shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping(
      // @Returns(200)
      value = "/a)\"{",
      produces = {"text/plain"})
  public \u0053tring one(@Deprecated String ünï) {
    return "@Returns(404) public String one(String";
  }
}
