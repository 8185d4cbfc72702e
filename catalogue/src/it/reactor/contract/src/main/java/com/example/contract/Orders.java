package com.example.contract;

import dev.statute.Returns;

public interface Orders {

  @Returns({200, 404})
  String find(long id);
}
