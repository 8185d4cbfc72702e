package programs.jakarta.enumwithstatus;

// EXPECTED
// POST /baskets/{id} -> 204 declared+plain, 409 thrown
// PUT /baskets/{id} -> 204 declared+plain, 410 declared+thrown
// finding undeclared-status POST /baskets/{id} 409

import dev.statute.Returns;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/baskets/{id}")
public class EnumWithStatus {
  @POST
  @Returns(204)
  public void add(@PathParam("id") String id, String sku) {
    if (sku.isEmpty()) {
      throw new ShopException(Reason.SOLD_OUT);
    }
  }

  @PUT
  @Returns({204, 410})
  public void change(@PathParam("id") String id, String sku) {
    if (sku.isEmpty()) {
      throw new ShopException(Reason.DISCONTINUED);
    }
  }
}

enum Reason {
  SOLD_OUT(409, "come back on Monday"),
  DISCONTINUED(410, "no longer made");

  final int status;
  final String text;

  Reason(int status, String text) {
    this.status = status;
    this.text = text;
  }
}

class ShopException extends RuntimeException {
  final Reason reason;

  ShopException(Reason reason) {
    super(reason.text);
    this.reason = reason;
  }
}

@Provider
class ShopExceptionMapper implements ExceptionMapper<ShopException> {
  @Override
  public Response toResponse(ShopException e) {
    return Response.status(e.reason.status).entity(e.getMessage()).build();
  }
}
