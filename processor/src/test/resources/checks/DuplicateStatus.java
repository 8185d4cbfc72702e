package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;

class DuplicateStatus {
  // WARNING: [duplicate-status] 200 stands in this annotation more than once; write it once
  @Returns({200, 405, 200})
  void literals() {}

  // WARNING: [duplicate-status] 422 stands in this annotation more than once; write it once
  @Returns({Http.Code.UNPROCESSABLE_CONTENT, Http.Code.OK, 422})
  void constantAndLiteral() {}

  // WARNING: [duplicate-status] 200 stands in this annotation more than once; write it once
  // WARNING: [duplicate-status] 200 stands in this annotation more than once; write it once
  @Returns({200, 200, 200})
  void thrice() {}

  // ERROR: [unknown-status] 599 is defined neither by the IANA registry nor by a known vendor; did you mean 502 Bad Gateway, 422 Unprocessable Content, 405 Method Not Allowed?
  // WARNING: [duplicate-status] 599 stands in this annotation more than once; write it once
  @Returns({599, 599})
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
