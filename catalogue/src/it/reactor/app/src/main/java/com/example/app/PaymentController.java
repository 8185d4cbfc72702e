package com.example.app;

import dev.statute.Returns;
import dev.statute.http.ConflictException;

class PaymentController {

  @Returns(200)
  String pay() {
    throw new ConflictException("paid already");
  }
}
