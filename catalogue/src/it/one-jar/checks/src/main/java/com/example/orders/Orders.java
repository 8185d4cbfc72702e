package com.example.orders;

import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;

/** Declares 200, and answers 404 too. */
class Orders {

  @Returns(OK)
  String find(long id) {
    throw new NotFoundException("There is no order " + id + ".");
  }
}
