package com.example.library;

import dev.statute.Returns;

/** Something to close. */
public class Closing implements AutoCloseable {

  @Override
  @Returns({200, 409})
  public void close() {}
}
