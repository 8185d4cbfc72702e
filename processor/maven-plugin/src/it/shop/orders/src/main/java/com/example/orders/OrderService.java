package com.example.orders;

import com.example.failures.OrderEmpty;
import com.example.failures.OrderMissing;
import com.example.failures.OrderSent;

public class OrderService {
  public String find(long id) {
    if (id > 1000) {
      throw new OrderMissing();
    }
    return "order " + id;
  }

  public void cancel(long id) {
    if (id < 100) {
      throw new OrderSent();
    }
  }

  public void create(String items) {
    if (items.isEmpty()) {
      throw new OrderEmpty();
    }
  }
}
