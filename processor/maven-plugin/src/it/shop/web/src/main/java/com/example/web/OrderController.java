package com.example.web;

import com.example.orders.OrderService;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OrderController {
  private final OrderService orders = new OrderService();

  @GetMapping("/orders/{id}")
  public String find(@PathVariable("id") long id, HttpServletRequest request) {
    return orders.find(id) + " for " + request.getRemoteAddr();
  }

  @DeleteMapping("/orders/{id}")
  public void cancel(@PathVariable("id") long id) {
    orders.cancel(id);
  }

  @PostMapping("/orders")
  public void create(@RequestBody String items) {
    orders.create(items);
  }
}
