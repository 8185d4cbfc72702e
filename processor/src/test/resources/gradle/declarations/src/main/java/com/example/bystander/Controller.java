package com.example.bystander;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;

class Controller {

  @Returns({200, 404})
  String find() {
    throw new NotFoundException();
  }
}
