package programs.spring.callbackobject;

// EXPECTED
// POST /loans/anonymous -> 200 declared+plain, 409 thrown
// POST /loans/lambda -> 200 declared+plain, 409 thrown
// POST /loans/named -> 200 declared+plain, 423 thrown
// finding undeclared-status POST /loans/anonymous 409
// finding undeclared-status POST /loans/lambda 409
// finding undeclared-status POST /loans/named 423

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class LoanController {
  private final TransactionTemplate transactions;

  LoanController(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  @Returns(200)
  @PostMapping("/loans/lambda")
  String lambda() {
    return transactions.execute(status -> take(status));
  }

  @Returns(200)
  @PostMapping("/loans/anonymous")
  String anonymous() {
    return transactions.execute(
        new TransactionCallback<String>() {
          @Override
          public String doInTransaction(TransactionStatus status) {
            return take(status);
          }
        });
  }

  @Returns(200)
  @PostMapping("/loans/named")
  String named() {
    transactions.execute(new Extension());
    return "";
  }

  private static String take(TransactionStatus status) {
    if (status.isRollbackOnly()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return "";
  }

  static class Extension implements TransactionCallback<String> {
    @Override
    public String doInTransaction(TransactionStatus status) {
      if (status.isRollbackOnly()) {
        throw new ResponseStatusException(HttpStatus.LOCKED);
      }
      return "";
    }
  }
}
