package programs.spring.enumoflibrary;

// EXPECTED
// POST /lamps/hours -> 201 declared+returned
// POST /lamps/years -> 409 declared+returned

import dev.statute.Returns;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LampController {

  @Returns(201)
  @PostMapping("/lamps/hours")
  ResponseEntity<String> hours() {
    return add(TimeUnit.HOURS);
  }

  @Returns(409)
  @PostMapping("/lamps/years")
  ResponseEntity<String> days() {
    return add(TimeUnit.DAYS);
  }

  private static ResponseEntity<String> add(TimeUnit unit) {
    return unit == TimeUnit.DAYS
        ? ResponseEntity.status(409).build()
        : ResponseEntity.status(201).build();
  }
}
