package programs.jakarta.javaxorders;

// EXPECTED
// POST /orders -> 201 declared+returned, 409 declared+thrown
// GET /orders/{id} -> 200 declared+plain, 404 thrown+implied
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import java.net.URI;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;

@Path("/orders")
public class JavaxOrders {
  @GET
  @Path("/{id}")
  @Returns(200)
  public String get(@PathParam("id") int id) {
    if (id == 0) {
      throw new NotFoundException();
    }
    return "order " + id;
  }

  @POST
  @Returns({201, 409})
  public Response create(String order) {
    if (order.isEmpty()) {
      throw new ClientErrorException(Response.Status.CONFLICT);
    }
    return Response.created(URI.create("/orders/1")).build();
  }
}
