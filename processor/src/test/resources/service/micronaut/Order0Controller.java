package com.example.p0;

import static dev.statute.http.Http.Code.*;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.*;
import java.util.List;

@Controller("/orders0")
public class Order0Controller {
  private final Order0Service service;

  public Order0Controller(Order0Service service) {
    this.service = service;
  }

  @Get("/{id}")
  @Returns({OK, NOT_FOUND})
  public Order0 find(@PathVariable long id) {
    return service.find(id).orElseThrow(() -> new NotFoundException("no order " + id));
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Returns({CREATED, BAD_REQUEST, CONFLICT})
  public Order0 add(@Body Order0 order) {
    if (order.amount() < 0) {
      throw new BadRequestException("a negative amount");
    }
    return service.add(order);
  }

  @Put("/{id}")
  @Returns({OK, NOT_FOUND})
  public HttpResponse<Order0> replace(@PathVariable long id, @Body Order0 order) {
    return service.find(id).isPresent() ? HttpResponse.ok(order) : HttpResponse.notFound();
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @Returns({NO_CONTENT, NOT_FOUND})
  public void remove(@PathVariable("id") long id) {
    service.remove(id);
  }

  @Get
  @Returns({OK, SERVICE_UNAVAILABLE})
  public List<Order0> of(
      @QueryValue String customer, @QueryValue(defaultValue = "20") int limit) {
    try {
      return service.of(customer, limit);
    } catch (IllegalStateException e) {
      throw new ServiceUnavailableException("the store is away", e);
    }
  }
}
