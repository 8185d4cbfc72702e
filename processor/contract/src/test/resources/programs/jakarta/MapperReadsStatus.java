package programs.jakarta.mapperreadsstatus;

// EXPECTED
// POST /invoices -> 204 declared+plain, 409 declared+thrown
// GET /invoices/{id} -> 200 declared+plain, 404 declared+thrown, 410 thrown
// finding undeclared-status GET /invoices/{id} 410

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/invoices")
public class MapperReadsStatus {
  @GET
  @Path("/{id}")
  @Returns({200, 404})
  public String get(@PathParam("id") String id) {
    if (id.isEmpty()) {
      throw new ShopException(404, "no invoice");
    }
    if (id.startsWith("2019-")) {
      throw new ShopException(410, "deleted by law");
    }
    return id;
  }

  @POST
  @Returns({204, 409})
  public void create(String order) {
    if (order.isEmpty()) {
      throw new ShopException(409, "already billed");
    }
  }
}

class ShopException extends RuntimeException {
  private final int status;

  ShopException(int status, String message) {
    super(message);
    this.status = status;
  }

  int getStatus() {
    return status;
  }
}

@Provider
class ShopExceptionMapper implements ExceptionMapper<ShopException> {
  @Override
  public Response toResponse(ShopException e) {
    return Response.status(e.getStatus()).entity(e.getMessage()).build();
  }
}
