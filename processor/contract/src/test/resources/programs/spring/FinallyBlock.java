package programs.spring.finallyblock;
// EXPECTED
// POST /imports -> 200 declared+plain, 409 thrown
// POST /imports/dry -> 200 declared+plain
// finding undeclared-status POST /imports 409

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/imports")
class ImportController {
  private boolean running;
  private int runs;

  @PostMapping
  @Returns(200)
  int start() {
    try {
      requireIdle();
      running = true;
      return runs;
    } finally {
      runs++;
    }
  }

  @PostMapping("/dry")
  @Returns(200)
  int dryRun() {
    int result;
    try {
      requireIdle();
      result = runs;
    } catch (ImportRunning e) {
      result = -1;
    } finally {
      runs++;
    }
    return result;
  }

  private void requireIdle() {
    if (running) {
      throw new ImportRunning();
    }
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class ImportRunning extends RuntimeException {}
