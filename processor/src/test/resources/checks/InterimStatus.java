package com.example;

import static dev.statute.http.Http.Code.CONTINUE;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Http;

class InterimStatus {
  // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
  @Returns({CONTINUE, OK})
  void constant() {}

  // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
  @Returns(100)
  void literal() {}

  // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
  @Returns(Http.Code.CONTINUE)
  abstract static class OnAType {}

  @Returns(OK)
  void afterAll() {}

  @Returns({200, 304})
  void finalOnes() {}

  @TargetVendor(value = {}, role = Role.CLIENT)
  @Returns({CONTINUE, OK})
  void aClientHasToExpectIt() {}

  @Returns(200)
  @Returns(304)
  void repeated() {}

  // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
  @Returns(200) @Returns(value = 100, description = "in the second of two") void inARepeatedOne() {}

  // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
  @Returns.List({@Returns(Http.Code.OK), @Returns(Http.Code.CONTINUE)})
  void inAContainer() {}
}
