package com.example.library;

import dev.statute.Returns;

/** All of its methods say the same. */
@Returns({200, 409})
public interface Shelf {

  String put(long id);

  @Returns(404)
  String find(long id);
}
