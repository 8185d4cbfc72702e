package programs.spring.noimplementation;
// EXPECTED
// POST /charges/{id} -> 200 declared+plain, 409 declared, unknown
// PUT /charges/{id} -> 200 declared+plain, 409 declared
// finding unreturned-status PUT /charges/{id} 409

import dev.statute.Returns;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/charges/{id}")
class ChargeController {
  private final Terminal terminal;
  private String last;

  ChargeController(Terminal terminal) {
    this.terminal = terminal;
  }

  @PostMapping
  @Returns({200, 409})
  void charge(@PathVariable String id) {
    terminal.charge(id);
  }

  @PutMapping
  @Returns({200, 409})
  void remember(@PathVariable String id) {
    last = id;
  }
}

// Implemented by another module.
interface Terminal {
  void charge(String id);
}
