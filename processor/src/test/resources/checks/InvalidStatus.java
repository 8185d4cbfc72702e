package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Shopify;

class InvalidStatus {
  // ERROR: [invalid-status] 99 is not a status code: status codes are numbers from 100 to 599; write one of those
  @Returns({Http.Code.OK, 99})
  void tooSmall() {}

  // ERROR: [invalid-status] -1 is not a status code: status codes are numbers from 100 to 599; write one of those
  @Returns(-1)
  void negative() {}

  // ERROR: [invalid-status] 4040 is not a status code: status codes are numbers from 100 to 599; write one of those
  @Returns({200, 4040})
  void tooLarge() {}

  // ERROR: [invalid-status] 700 is not a status code: status codes are numbers from 100 to 599; write one of those
  @Returns(Http.Code.OK + 500)
  void computed() {}

  // ERROR: [invalid-status] 783 is not a status code: status codes are numbers from 100 to 599, and this one is known only elsewhere: Unexpected Token (shopify); write one of those, or add the vendor that sends it to @TargetVendor, such as Shopify.class
  @Returns(Shopify.Code.UNEXPECTED_TOKEN)
  void knownElsewhere() {}

  @TargetVendor(Shopify.class)
  @Returns(Shopify.Code.UNEXPECTED_TOKEN)
  void ofTheTargetVendor() {}

  @Returns({200, 422, 502})
  void inRange() {}

  // WARNING: @Returns({}) declares nothing; write the status codes that may come out, such as @Returns({200, 404}), or leave it out
  @Returns({})
  void nothing() {}
}
