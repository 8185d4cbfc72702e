package com.example.library;

import dev.statute.Returns;

@Returns(409)
public class Taken extends RuntimeException {
  private static final long serialVersionUID = 1;

  public String by() {
    return "Ann";
  }
}
