package com.example.onpackage;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;

class Controller {

  @Returns(200)
  String find() {
    throw new NotFoundException();
  }
}
