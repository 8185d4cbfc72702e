package com.example.spring.shipping;

import dev.statute.Returns;

/** Its status is told by {@code @Returns}; to make one, or to ask it, throws nothing. */
@Returns(503)
class CarrierDown extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String carrier;

  CarrierDown(String carrier) {
    super(carrier);
    this.carrier = carrier;
  }

  static CarrierDown of(String carrier) {
    return new CarrierDown(carrier);
  }

  String carrier() {
    return carrier;
  }
}
