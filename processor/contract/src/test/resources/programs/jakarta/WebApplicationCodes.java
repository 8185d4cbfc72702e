package programs.jakarta.webapplicationcodes;

// EXPECTED
// POST /carts/{id}/checkout -> 204 declared+plain, 402 declared+thrown, 409 thrown, 410 thrown
// POST /carts/{id}/lines -> 204 plain, 404 thrown, 500 thrown
// finding undeclared-status POST /carts/{id}/checkout 409
// finding undeclared-status POST /carts/{id}/checkout 410

import dev.statute.Returns;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/carts/{id}")
public class WebApplicationCodes {
  @POST
  @Path("/checkout")
  @Returns({204, 402})
  public void checkout(@PathParam("id") String id, String card) {
    if (card.isEmpty()) {
      throw new WebApplicationException("pay first", 402);
    }
    if (id.isEmpty()) {
      throw new WebApplicationException(Response.Status.CONFLICT);
    }
    if (id.equals("0")) {
      throw new WebApplicationException(Response.status(Response.Status.GONE).entity("expired").build());
    }
  }

  @POST
  @Path("/lines")
  public void add(@PathParam("id") String id, String sku) {
    if (id.isEmpty()) {
      throw new WebApplicationException(404);
    }
    if (sku.isEmpty()) {
      throw new WebApplicationException("no stock service");
    }
  }
}
