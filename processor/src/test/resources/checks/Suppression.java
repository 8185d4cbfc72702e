package com.example;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

class Suppression {
  @SuppressWarnings("statute")
  static class All {
    @Returns({200, 432, 200})
    void method() {}

    static class Nested {
      @Returns(306)
      void method() {}
    }
  }

  @SuppressWarnings({"unused", "statute:unknown-status"})
  static class One {
    @Returns({200, 432})
    void method() {}

    // WARNING: [duplicate-status] 432 is declared twice; remove one
    @Returns({432, 432})
    void another() {}
  }

  @SuppressWarnings("statute:unknown-status")
  @Returns(432)
  @interface OnAnAnnotation {}

  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @SuppressWarnings("statute:foreign-status") @Returns(432)
  void another() {}

  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @SuppressWarnings("unknown-status") @Returns(432)
  void withoutThePrefix() {}

  @SuppressWarnings("statute:malformed-status")
  @ApiResponse(responseCode = "abc")
  void ofAFramework() {}
}
