package programs.spring.multicatch;
// EXPECTED
// PUT /prices/{id} -> 204 declared+returned, 409 returned, 422 thrown
// PUT /rebates/{id} -> 204 declared+returned, 409 declared+returned, 422 declared+returned
// finding undeclared-status PUT /prices/{id} 409
// finding undeclared-status PUT /prices/{id} 422

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PriceController {
  private final Prices prices = new Prices();

  @PutMapping("/prices/{id}")
  @Returns(204)
  ResponseEntity<Void> price(@PathVariable String id) {
    try {
      prices.change(id);
    } catch (PriceFrozen | PriceTaken e) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/rebates/{id}")
  @Returns({204, 409, 422})
  ResponseEntity<Void> rebate(@PathVariable String id) {
    try {
      prices.change(id);
    } catch (PriceFrozen | PriceTaken e) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    } catch (PriceNegative e) {
      return ResponseEntity.unprocessableContent().build();
    }
    return ResponseEntity.noContent().build();
  }
}

class Prices {
  void change(String id) {
    if (id.startsWith("-")) {
      throw new PriceNegative();
    }
    if (id.startsWith("old-")) {
      throw new PriceFrozen();
    }
    if (id.equals("lamp")) {
      throw new PriceTaken();
    }
  }
}

class PriceFrozen extends RuntimeException {}

class PriceTaken extends RuntimeException {}

@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
class PriceNegative extends RuntimeException {}
