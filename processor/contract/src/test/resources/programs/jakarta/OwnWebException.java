package programs.jakarta.ownwebexception;

// EXPECTED
// POST /orders -> 204 declared+plain, 409 thrown
// POST /orders/{id}/payment -> 204 declared+plain, 402 declared+thrown
// finding undeclared-status POST /orders 409

import dev.statute.Returns;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/orders")
public class OwnWebException {
  @POST
  @Returns(204)
  public void place(String sku) {
    if (sku.equals("sold-out")) {
      throw new OutOfStock(sku);
    }
  }

  @POST
  @Path("/{id}/payment")
  @Returns({204, 402})
  public void pay(@PathParam("id") String id, String card) {
    if (card.isEmpty()) {
      throw new ShopProblem("no card for " + id, Response.Status.PAYMENT_REQUIRED);
    }
  }
}

class ShopProblem extends WebApplicationException {
  ShopProblem(String detail, Response.Status status) {
    super(Response.status(status).entity(detail).build());
  }
}

class OutOfStock extends ShopProblem {
  OutOfStock(String sku) {
    super(sku + " is sold out", Response.Status.CONFLICT);
  }
}
