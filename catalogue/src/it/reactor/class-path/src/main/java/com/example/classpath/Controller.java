package com.example.classpath;

import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.ConflictException;

class Controller {

  @Returns({OK, NOT_FOUND})
  String find(long id) {
    throw new ConflictException("busy");
  }
}
