package programs.spring.supplierparameter;
// EXPECTED
// POST /slots/{id} -> 200 declared+plain, 423 thrown
// PUT /slots/{id} -> 200 declared+plain
// finding undeclared-status POST /slots/{id} 423

import dev.statute.Returns;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/slots/{id}")
class SlotController {
  private final SlotService slots = new SlotService();

  @PostMapping
  @Returns(200)
  String book(@PathVariable String id) {
    return slots.timed(() -> book(id, slots.free()));
  }

  @PutMapping
  @Returns(200)
  String remember(@PathVariable String id) {
    return slots.named(id, () -> book(id, slots.free()));
  }

  private static String book(String id, boolean free) {
    if (!free) {
      throw new ResponseStatusException(HttpStatus.LOCKED, id);
    }
    return id;
  }
}

class SlotService {
  private long calls;

  boolean free() {
    return calls % 2 == 0;
  }

  <T> T timed(Supplier<T> work) {
    calls++;
    return work.get();
  }

  <T> String named(String name, Supplier<T> work) {
    return work == null ? "nothing" : name;
  }
}
