package com.example;

import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.Http;
import java.io.IOException;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import lombok.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
@Getter
class LombokController {

  private final Orders orders;

  @GetMapping("/orders/{id}")
  @SneakyThrows
  @Returns({OK, 422})
  public OrderView find(@PathVariable long id) {
    Order order = orders.find(id);
    return OrderView.builder().id(order.getId()).customer(order.getCustomer()).build();
  }

  @PostMapping("/orders")
  @Returns({Http.Code.OK, Http.Code.UNPROCESSABLE_CONTENT})
  public long create(@RequestBody OrderView view) {
    Order order = new Order();
    order.setId(view.getId());
    order.setCustomer(view.getCustomer());
    return new LombokController(orders).getOrders().add(order);
  }

  interface Orders {
    Order find(long id) throws IOException;

    long add(Order order);
  }

  @Data
  static class Order {
    private long id;
    private String customer;
  }

  @Value
  @Builder
  static class OrderView {
    long id;
    String customer;
  }
}
