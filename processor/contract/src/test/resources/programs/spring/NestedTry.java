package programs.spring.nestedtry;
// EXPECTED
// POST /transfers/{id} -> 200 declared+plain, 502 thrown
// PUT /transfers/{id} -> 200 declared+plain
// finding undeclared-status POST /transfers/{id} 502

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/transfers/{id}")
class TransferController {
  private int failed;

  @PostMapping
  @Returns(200)
  void start(@PathVariable String id) {
    try {
      try {
        send(id);
      } catch (BankClosed e) {
        throw new TransferFailed(e);
      }
    } catch (BankClosed e) {
      failed++;
    }
  }

  @PutMapping
  @Returns(200)
  void repeat(@PathVariable String id) {
    try {
      try {
        send(id);
      } catch (BankClosed e) {
        throw new TransferFailed(e);
      }
    } catch (TransferFailed e) {
      failed++;
    }
  }

  private void send(String id) {
    if (id.startsWith("sunday-")) {
      throw new BankClosed();
    }
  }
}

class BankClosed extends RuntimeException {}

@ResponseStatus(HttpStatus.BAD_GATEWAY)
class TransferFailed extends RuntimeException {
  TransferFailed(Throwable cause) {
    super(cause);
  }
}
