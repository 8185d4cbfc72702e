package com.example;

import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.Http;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MapStructController {

  private final OrderMapper mapper = Mappers.getMapper(OrderMapper.class);

  @GetMapping("/orders/{id}")
  @Returns({OK, 422})
  public OrderView find(@PathVariable long id) {
    return mapper.view(new Order(id, "Ada"));
  }

  @GetMapping("/orders/first")
  @Returns({Http.Code.OK, Http.Code.UNPROCESSABLE_CONTENT})
  public OrderView first() {
    return new MapStructController$OrderMapperImpl().view(new Order(1, "Ada"));
  }

  record Order(long number, String customer) {}

  record OrderView(long id, String customer) {}

  @Mapper
  interface OrderMapper {
    @Mapping(source = "number", target = "id")
    OrderView view(Order order);
  }
}
