package com.example.annotation;

import dev.statute.http.NotFoundException;

class Controller {

  @Finds
  String find() {
    throw new NotFoundException();
  }
}
