package programs.spring.localhandlerfirst;
// EXPECTED
// GET /invoices/{id} -> 200 declared+plain, 402 thrown
// GET /receipts/{id} -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /invoices/{id} 402

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class InvoiceController {
  @GetMapping("/invoices/{id}")
  @Returns(200)
  String find(@PathVariable String id) {
    return Papers.find(id);
  }

  @ExceptionHandler(PaperException.class)
  @ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
  void onPaper() {}
}

@RestController
class ReceiptController {
  @GetMapping("/receipts/{id}")
  @Returns({200, 404})
  String find(@PathVariable String id) {
    return Papers.find(id);
  }
}

class Papers {
  static String find(String id) {
    if (id.startsWith("old-")) {
      throw new PaperMissing();
    }
    return id;
  }
}

class PaperException extends RuntimeException {}

class PaperMissing extends PaperException {}

@RestControllerAdvice
class PaperAdvice {
  @ExceptionHandler(PaperMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}
}
