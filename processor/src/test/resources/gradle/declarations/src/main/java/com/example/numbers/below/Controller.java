package com.example.numbers.below;

import dev.statute.Returns;

class Controller {

  @Returns({200, 461})
  void open() {}
}
