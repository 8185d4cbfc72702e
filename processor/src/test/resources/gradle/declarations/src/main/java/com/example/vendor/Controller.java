package com.example.vendor;

import com.example.own.OwnNginx;
import dev.statute.Returns;
import dev.statute.TargetVendor;

@TargetVendor(OwnNginx.class)
class Controller {

  @Returns({200, 461})
  void open() {}
}
