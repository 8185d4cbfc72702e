package com.example.exception;

import dev.statute.Returns;

@Returns(404)
class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1;
}
