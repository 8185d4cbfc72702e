package com.example.supertype;

import dev.statute.Returns;

interface Api {

  @Returns({200, 404})
  String find();
}
