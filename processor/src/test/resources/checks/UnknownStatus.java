package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Nginx;

class UnknownStatus {
  // ERROR: [unknown-status] 423 is defined neither by the IANA registry nor by a known vendor; did you mean 422 Unprocessable Content, 405 Method Not Allowed, 502 Bad Gateway?
  @Returns({200, 423})
  void oneDigitOff() {}

  // ERROR: [unknown-status] 540 is defined neither by the IANA registry nor by a known vendor; did you mean 502 Bad Gateway, 422 Unprocessable Content, 405 Method Not Allowed?
  @TargetVendor(Nginx.class) @Returns(540)
  void digitsSwapped() {}

  // ERROR: [unknown-status] 150 is defined neither by the IANA registry nor by a known vendor; did you mean 200 OK, 304 Not Modified, 405 Method Not Allowed?
  @Returns(150)
  void interimButUnknown() {}

  // ERROR: [unknown-status] 201 is defined neither by the IANA registry nor by a known vendor; did you mean 200 OK, 304 Not Modified, 405 Method Not Allowed?
  @Returns((int) 201L)
  void cast() {}

  // ERROR: [unknown-status] 299 is defined neither by the IANA registry nor by a known vendor; did you mean 200 OK, 304 Not Modified, 405 Method Not Allowed?
  @Returns(299)
  interface OnAType {}

  // ERROR: [unknown-status] 298 is defined neither by the IANA registry nor by a known vendor; did you mean 200 OK, 304 Not Modified, 405 Method Not Allowed?
  @Returns(298)
  @interface OnAnAnnotation {}

  // ERROR: [unknown-status] 450 is defined neither by the IANA registry nor by a known vendor; did you mean 405 Method Not Allowed, 422 Unprocessable Content, 502 Bad Gateway?
  @Returns(450)
  static class OnAnException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Returns({200, Http.Code.UNPROCESSABLE_CONTENT, 502})
  void registered() {}

  @Returns(value = 200, description = "found")
  @Returns(value = 405, description = "not for this method")
  void repeated() {}

  void nothingDeclared() {}
}
