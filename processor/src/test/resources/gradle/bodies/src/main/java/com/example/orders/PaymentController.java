package com.example.orders;

import dev.statute.Returns;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/payment")
class PaymentController {

  @DELETE
  @Returns({204, 404})
  Response cancel(long id) {
    if (id < 0) {
      return Response.status(400).build();
    }
    return Response.status(204).entity("gone").build();
  }
}
