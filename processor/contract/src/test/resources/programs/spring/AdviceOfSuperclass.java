package programs.spring.adviceofsuperclass;
// EXPECTED
// POST /payments/{id} -> 200 declared+plain, 409 thrown
// POST /refunds/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status POST /payments/{id} 409

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class PaymentController {
  private final Map<String, Long> paid = new HashMap<>();

  @PostMapping("/payments/{id}")
  @Returns(200)
  void pay(@PathVariable String id) {
    if (paid.containsKey(id)) {
      throw new AlreadyPaidException();
    }
    paid.put(id, 1L);
  }

  @PostMapping("/refunds/{id}")
  @Returns({200, 409})
  void refund(@PathVariable String id) {
    if (!paid.containsKey(id)) {
      throw new NotPaidException();
    }
    paid.remove(id);
  }
}

abstract class PaymentException extends RuntimeException {}

class AlreadyPaidException extends PaymentException {}

class NotPaidException extends PaymentException {}

@RestControllerAdvice
class PaymentAdvice {
  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  String onPayment(PaymentException e) {
    return "payment";
  }
}
