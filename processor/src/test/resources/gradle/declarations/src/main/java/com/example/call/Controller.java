package com.example.call;

import com.example.library.Service;
import dev.statute.Returns;

class Controller {

  @Returns({200, 404})
  String find(Service service) {
    return service.find();
  }
}
