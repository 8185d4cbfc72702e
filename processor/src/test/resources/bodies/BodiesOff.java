// OPTION: -Astatute.bodies=off
package com.example;

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;

class BodiesOff {
  @Returns(200)
  ResponseEntity<String> undeclared() {
    return ResponseEntity.notFound().build();
  }

  ResponseEntity<String> numbersAndContent(boolean first) {
    return first ? ResponseEntity.status(432).build() : ResponseEntity.status(204).body("x");
  }

  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @Returns(432)
  void declarations() {}
}
