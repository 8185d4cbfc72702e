package programs.spring.statusonsuperclass;
// EXPECTED
// POST /returns/{id} -> 200 declared+plain, 422 thrown
// POST /reviews/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status POST /returns/{id} 422

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedbackController {
  private boolean closed;

  @PostMapping("/returns/{id}")
  @Returns(200)
  void giveBack(@PathVariable String id) {
    if (closed) {
      throw new TooLate();
    }
  }

  @PostMapping("/reviews/{id}")
  @Returns({200, 409})
  void review(@PathVariable String id) {
    if (closed) {
      throw new ReviewedTwice();
    }
  }
}

@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
abstract class RuleBroken extends RuntimeException {}

class TooLate extends RuleBroken {}

@ResponseStatus(HttpStatus.CONFLICT)
class ReviewedTwice extends RuleBroken {}
