// OPTION: -Astatute.checks=foreign-status:off,retired-status:off,interim-status:warning
package com.example;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A check that is off leaves a code to the others. */
@SuppressWarnings("deprecation")
class CodesInCallsOff {
  ResponseEntity<String> foreign() {
    return ResponseEntity.status(499).build();
  }

  @Returns(200)
  ResponseEntity<String> foreignAndUndeclared() {
    // WARNING: [undeclared-status] 499 is returned, but CodesInCallsOff.foreignAndUndeclared does not declare it; write @Returns({200, 499})
    return ResponseEntity.status(499).build();
  }

  @Returns(200)
  String retiredAndUndeclared() {
    // WARNING: [undeclared-status] 418 I'm a teapot is thrown as ResponseStatusException, but CodesInCallsOff.retiredAndUndeclared does not declare it; write @Returns({200, 418})
    throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT);
  }

  @Returns(200)
  ResponseEntity<String> interim() {
    // WARNING: [interim-status] 102 Processing is an interim response, which is always followed by a final one; write the final status code
    return ResponseEntity.status(HttpStatus.PROCESSING).build();
  }
}
