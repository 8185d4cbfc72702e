package shop;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class OrderController {

  @GetMapping("/orders/{id}")
  @Returns({200, 404})
  String get(@PathVariable long id) {
    if (id == 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (id < 0) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return "order " + id;
  }

  /** No test sends an order. */
  @PostMapping("/orders")
  @Returns(201)
  @ResponseStatus(HttpStatus.CREATED)
  void create() {}
}
