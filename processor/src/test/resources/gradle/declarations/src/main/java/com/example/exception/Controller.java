package com.example.exception;

import dev.statute.Returns;

class Controller {

  @Returns({200, 404})
  String find() {
    throw new Narrower();
  }
}
