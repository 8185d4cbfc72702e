package com.example.orders;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.UnprocessableContentException;

final class Amounts {

  private Amounts() {}

  @Returns(400)
  static void check(long amount) {
    if (amount == 0) {
      throw new BadRequestException();
    }
    if (amount > 1_000) {
      throw new UnprocessableContentException();
    }
  }
}
