package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Nginx;

class UnknownStatus {
  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @Returns({200, 432})
  void oneDigitOff() {}

  // ERROR: [unknown-status] 546 is defined neither by the IANA registry nor by a known vendor; did you mean 506 Variant Also Negotiates, 511 Network Authentication Required, 508 Loop Detected?
  @TargetVendor(Nginx.class) @Returns(546)
  void digitsSwapped() {}

  // ERROR: [unknown-status] 150 is defined neither by the IANA registry nor by a known vendor; did you mean 200 OK, 201 Created, 202 Accepted?
  @Returns(150)
  void interimButUnknown() {}

  // ERROR: [unknown-status] 211 is defined neither by the IANA registry nor by a known vendor; did you mean 201 Created, 411 Length Required, 511 Network Authentication Required?
  @Returns((int) 211L)
  void cast() {}

  // ERROR: [unknown-status] 299 is defined neither by the IANA registry nor by a known vendor; did you mean 226 IM Used, 208 Already Reported, 207 Multi-Status?
  @Returns(299)
  interface OnAType {}

  // ERROR: [unknown-status] 298 is defined neither by the IANA registry nor by a known vendor; did you mean 208 Already Reported, 226 IM Used, 207 Multi-Status?
  @Returns(298)
  @interface OnAnAnnotation {}

  // ERROR: [unknown-status] 450 is defined neither by the IANA registry nor by a known vendor; did you mean 451 Unavailable For Legal Reasons, 410 Gone, 405 Method Not Allowed?
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

  @Returns((int) 404L)
  void castToAKnownOne() {}

  @TargetVendor(Nginx.class)
  @Returns(Http.Code.TOO_MANY_REQUESTS)
  void behindAVendor() {}
}
