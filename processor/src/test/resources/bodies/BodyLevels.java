// OPTION: -Astatute.checks=undeclared-status:error,unknown-status:warning,forbidden-content:off
package com.example;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import org.springframework.http.ResponseEntity;

class BodyLevels {
  private static final ResponseEntity<String> MISSING = ResponseEntity.notFound().build();

  @Returns(200)
  ResponseEntity<String> returned() {
    // ERROR: [undeclared-status] 404 Not Found is returned, but BodyLevels.returned does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  String thrown() {
    // ERROR: [undeclared-status] 404 Not Found is thrown as NotFoundException, but BodyLevels.thrown does not declare it; write @Returns({200, 404})
    throw new NotFoundException("x");
  }

  @Returns({200, 404})
  String declared() {
    throw new NotFoundException("x");
  }

  /** Each use of a constant is told where it is. */
  @Returns(200)
  ResponseEntity<String> constant() {
    // ERROR: [undeclared-status] 404 Not Found is returned, but BodyLevels.constant does not declare it; write @Returns({200, 404})
    return MISSING;
  }

  @Returns(200)
  ResponseEntity<String> theSameConstant() {
    // ERROR: [undeclared-status] 404 Not Found is returned, but BodyLevels.theSameConstant does not declare it; write @Returns({200, 404})
    return MISSING;
  }

  ResponseEntity<String> warning() {
    // WARNING: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return ResponseEntity.status(432).build();
  }

  ResponseEntity<String> off() {
    return ResponseEntity.status(204).body("x");
  }

  /** It is off by itself. */
  @Returns({200, 404})
  ResponseEntity<String> unreturned() {
    return ResponseEntity.ok("x");
  }
}
