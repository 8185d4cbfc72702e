package com.example.orders;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;

class OrderService {

  @Returns({200, 404})
  String find(long id) {
    if (id < 0) {
      throw new NotFoundException();
    }
    return "order " + id;
  }

  @Returns(200)
  String cancel(long id) {
    Amounts.check(id);
    throw new ConflictException();
  }
}
