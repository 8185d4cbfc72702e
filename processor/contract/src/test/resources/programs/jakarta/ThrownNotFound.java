package programs.jakarta.thrownnotfound;

// EXPECTED
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/lines -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Path("/orders")
public class ThrownNotFound {
  private final Map<String, Order> orders = new HashMap<>();

  @GET
  @Path("/{id}")
  @Returns(200)
  public Order get(@PathParam("id") String id) {
    Order order = orders.get(id);
    if (order == null) {
      throw new NotFoundException();
    }
    return order;
  }

  @GET
  @Path("/{id}/lines")
  @Returns({200, 404})
  public List<String> lines(@PathParam("id") String id) {
    Order order = orders.get(id);
    if (order == null) {
      throw new NotFoundException("no order " + id);
    }
    return order.lines();
  }
}

record Order(String id, List<String> lines) {}
