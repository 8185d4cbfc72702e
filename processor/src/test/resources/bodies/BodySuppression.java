package com.example;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import org.springframework.http.ResponseEntity;

class BodySuppression {
  @Returns(200)
  @SuppressWarnings("statute:undeclared-status")
  ResponseEntity<String> onTheMethod() {
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> besideIt() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodySuppression.besideIt does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  @SuppressWarnings({"unused", "statute"})
  ResponseEntity<String> ofEverything(boolean found) {
    if (found) {
      throw new NotFoundException("x");
    }
    return ResponseEntity.status(432).body("x");
  }

  @Returns(200)
  @SuppressWarnings("statute:unknown-status")
  ResponseEntity<String> ofAnotherCheck() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodySuppression.ofAnotherCheck does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  @SuppressWarnings("undeclared-status")
  ResponseEntity<String> withoutThePrefix() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodySuppression.withoutThePrefix does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @SuppressWarnings("statute:unknown-status")
  ResponseEntity<String> ofANumber() {
    return ResponseEntity.status(432).build();
  }

  @SuppressWarnings("statute:forbidden-content")
  ResponseEntity<String> ofContent() {
    return ResponseEntity.status(204).body("x");
  }

  @SuppressWarnings("statute:undeclared-status")
  static class OnTheClass {
    @Returns(200)
    ResponseEntity<String> method() {
      return ResponseEntity.notFound().build();
    }

    static class Nested {
      @Returns(200)
      ResponseEntity<String> method() {
        return ResponseEntity.notFound().build();
      }

      ResponseEntity<String> ofAnotherCheck() {
        // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
        return ResponseEntity.status(432).build();
      }
    }
  }

  @SuppressWarnings("statute:unknown-status")
  private final ResponseEntity<String> onAField = ResponseEntity.status(432).build();

  /** The method is what declares. */
  @Returns(200)
  ResponseEntity<String> onAVariable() {
    @SuppressWarnings("statute:undeclared-status")
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodySuppression.onAVariable does not declare it; write @Returns({200, 404})
    ResponseEntity<String> response = ResponseEntity.notFound().build();
    return response;
  }

  /** What a helper that is silenced makes comes out all the same. */
  @Returns(200)
  ResponseEntity<String> throughAHelper() {
    // WARNING: [undeclared-status] 404 Not Found is returned by BodySuppression.helper() at line 94, but BodySuppression.throughAHelper does not declare it; write @Returns({200, 404})
    return helper();
  }

  @SuppressWarnings("statute")
  private ResponseEntity<String> helper() {
    return ResponseEntity.notFound().build();
  }
}
