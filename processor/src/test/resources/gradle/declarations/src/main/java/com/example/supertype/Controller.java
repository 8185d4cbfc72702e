package com.example.supertype;

import dev.statute.http.NotFoundException;

class Controller implements Api {

  public String find() {
    throw new NotFoundException();
  }
}
