package com.example.library;

import dev.statute.Returns;

public interface Api {

  @Returns({200, 404})
  String find();
}
