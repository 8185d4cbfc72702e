package com.example.app;

import com.example.contract.Orders;
import dev.statute.Returns;

class OrderController implements Orders {

  private final Orders stored;

  OrderController(Orders stored) {
    this.stored = stored;
  }

  @Override
  public String find(long id) {
    return stored.find(id);
  }

  @Returns(200)
  String first() {
    return stored.find(2);
  }
}
