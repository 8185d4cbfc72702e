package com.example.library;

import dev.statute.Returns;

public class Service {

  @Returns({200, 404})
  public String find() {
    return "found";
  }
}
