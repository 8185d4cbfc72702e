// OPTION: -Astatute.checks=undeclared-status:off
package com.example;

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;

class BodyUndeclaredOff {
  @Returns(200)
  ResponseEntity<String> off() {
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> othersAreOn() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return ResponseEntity.status(432).build();
  }
}
