// OPTION: -Astatute.checks=all:warning,retired-status:off,unknown-status:error
package com.example;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class LevelsOfAll {
  // WARNING: [invalid-status] 999 is not a status code: status codes are numbers from 100 to 599; write one of those
  @Returns({200, 999})
  void anErrorIsAWarning() {}

  // WARNING: [interim-status] 103 Early Hints is an interim response, which is always followed by a final one; write the final status code
  @Returns(103)
  void another() {}

  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @Returns({200, 432})
  void whatComesLaterCounts() {}

  @Returns({200, 418})
  void whatIsOffLaterIsOff() {}

  @RestController
  static class Shop {
    // WARNING: [forbidden-content] 204 No Content forbids content and is the only success declared, but Shop.order returns a value; return nothing, or declare the code that is sent with the value
    @PostMapping @Returns(204)
    String order() {
      return "";
    }

    @PostMapping
    String whatIsOffStaysOff() {
      return "";
    }
  }
}
