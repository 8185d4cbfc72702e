package com.example.library;

import dev.statute.Returns;

/** What is declared here is about its methods. */
@Returns({200, 409})
public class Stock {

  public Stock() {}

  public String reserve(long id) {
    return "stock " + id;
  }

  @Override
  public String toString() {
    return "stock";
  }
}
