package programs.spring.causeunwrapped;
// EXPECTED
// GET /catalogue -> 200 declared+plain, 503 thrown
// GET /prices -> 200 declared+plain, 500 crash
// finding undeclared-status GET /catalogue 503
// finding unmapped-exception GET /prices PricesBroken

import dev.statute.Returns;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class CatalogueController {
  private boolean offline;

  @GetMapping("/catalogue")
  @Returns(200)
  List<String> catalogue() {
    if (offline) {
      throw new LoadFailed(new SupplierOffline());
    }
    return List.of("lamp");
  }

  @GetMapping("/prices")
  @Returns(200)
  List<Integer> prices() {
    if (offline) {
      throw new PricesBroken();
    }
    return List.of(12);
  }
}

class LoadFailed extends RuntimeException {
  LoadFailed(Throwable cause) {
    super("load failed", cause);
  }
}

class PricesBroken extends RuntimeException {}

class SupplierOffline extends Exception {}

@RestControllerAdvice
class SupplierAdvice {
  @ExceptionHandler(SupplierOffline.class)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  void onOffline() {}
}
