package programs.spring.foreachlambda;
// EXPECTED
// POST /orders/check -> 200 declared+plain, 422 thrown
// POST /orders/plan -> 200 declared+plain
// finding undeclared-status POST /orders/check 422

import dev.statute.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class OrderController {
  private final List<Integer> amounts = new ArrayList<>();
  private Consumer<Integer> plan;

  @PostMapping("/check")
  @Returns(200)
  void check() {
    amounts.forEach(
        amount -> {
          if (amount < 1) {
            throw new AmountWrong();
          }
        });
  }

  @PostMapping("/plan")
  @Returns(200)
  int plan() {
    plan =
        amount -> {
          throw new AmountWrong();
        };
    return amounts.size();
  }
}

@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
class AmountWrong extends RuntimeException {}
