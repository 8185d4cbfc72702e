package com.example.numbers;

import dev.statute.Returns;

class Controller {

  @Returns({200, 461})
  void open() {}
}
