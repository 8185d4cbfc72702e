package com.example;

import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.Http;
import lombok.Builder;
import lombok.Data;
import lombok.RequiredArgsConstructor;
import lombok.Value;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
class LombokAndMapStructController {

  private final OrderMapper mapper;

  @GetMapping("/orders/{id}")
  @Returns({OK, 422})
  public OrderView find(@PathVariable long id) {
    Order order = new Order();
    order.setNumber(id);
    return mapper.view(order);
  }

  @GetMapping("/customers/first")
  @Returns({Http.Code.OK, Http.Code.UNPROCESSABLE_CONTENT})
  public String firstCustomer() {
    OrderMapper made = new LombokAndMapStructController$OrderMapperImpl();
    return new LombokAndMapStructController(made).find(1).getCustomer();
  }

  @Data
  static class Order {
    private long number;
    private String customer;
  }

  @Value
  @Builder
  static class OrderView {
    long id;
    String customer;
  }

  @Mapper
  interface OrderMapper {
    @Mapping(source = "number", target = "id")
    OrderView view(Order order);
  }
}
