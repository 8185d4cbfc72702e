package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;

class DuplicateStatus {
  // WARNING: [duplicate-status] 200 is declared twice; remove one
  @Returns({200, 405, 200})
  void literals() {}

  // WARNING: [duplicate-status] 422 is declared twice; remove one
  @Returns({Http.Code.UNPROCESSABLE_CONTENT, Http.Code.OK, 422})
  void constantAndLiteral() {}

  // WARNING: [duplicate-status] 200 is declared twice; remove one
  // WARNING: [duplicate-status] 200 is declared twice; remove one
  @Returns({200, 200, 200})
  void thrice() {}

  // ERROR: [unknown-status] 598 is defined neither by the IANA registry nor by a known vendor; did you mean 508 Loop Detected, 511 Network Authentication Required, 507 Insufficient Storage?
  // WARNING: [duplicate-status] 598 is declared twice; remove one
  @Returns({598, 598})
  void wrongAndTwice() {}

  @Returns({200, 405, 422})
  void eachOnce() {}

  @Returns(value = {200, 422}, description = "of the request")
  @Returns(value = {405, 422}, description = "of the server")
  void sharedBetweenTwoGroups() {}

  @Returns({200, 405})
  void firstMethod() {}

  @Returns({200, 405})
  void secondMethod() {}
}
