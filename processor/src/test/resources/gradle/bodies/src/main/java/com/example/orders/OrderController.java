package com.example.orders;

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/order")
class OrderController {

  private final OrderService orders = new OrderService();

  @GET
  @Returns(200)
  String find(long id) {
    return orders.find(id);
  }

  @POST
  @Returns({201, 400})
  Response create(long amount) {
    Amounts.check(amount);
    return Response.status(222).entity("made").build();
  }
}
