package shop;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class Orders {
  @GetMapping("/a")
  @ResponseStatus(HttpStatus.CREATED)
  public String one(String id) {
    if (id.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return id;
  }

  @GetMapping("/b")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Returns(404)
  public String two(String id) {
    if (id.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return id;
  }
}
