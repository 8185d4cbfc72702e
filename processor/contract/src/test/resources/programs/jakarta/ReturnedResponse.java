package programs.jakarta.returnedresponse;

// EXPECTED
// POST /orders -> 201 declared+returned
// DELETE /orders/{id} -> 204 declared+returned, 404 declared+returned
// GET /orders/{id} -> 200 declared+returned, 404 returned
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

@Path("/orders")
public class ReturnedResponse {
  private final Map<String, String> orders = new HashMap<>();

  @GET
  @Path("/{id}")
  @Returns(200)
  public Response get(@PathParam("id") String id) {
    String order = orders.get(id);
    if (order == null) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return Response.ok(order).build();
  }

  @DELETE
  @Path("/{id}")
  @Returns({204, 404})
  public Response delete(@PathParam("id") String id) {
    return orders.remove(id) == null
        ? Response.status(404).entity("no order " + id).build()
        : Response.noContent().build();
  }

  @POST
  @Returns(201)
  public Response create(String order) {
    orders.put(order, order);
    return Response.created(URI.create("/orders/" + order)).entity(order).build();
  }
}
