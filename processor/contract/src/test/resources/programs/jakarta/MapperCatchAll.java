package programs.jakarta.mappercatchall;

// EXPECTED
// GET /stock/{sku} -> 200 declared+plain, 500 crash
// PUT /stock/{sku} -> 204 declared+plain, 409 declared+thrown

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/stock/{sku}")
public class MapperCatchAll {
  @GET
  @Returns(200)
  public int get(@PathParam("sku") String sku) {
    if (sku.isEmpty()) {
      throw new WarehouseDown();
    }
    return sku.length();
  }

  @PUT
  @Returns({204, 409})
  public void set(@PathParam("sku") String sku, String amount) {
    if (amount.startsWith("-")) {
      throw new NegativeStock();
    }
  }
}

class WarehouseDown extends RuntimeException {}

class NegativeStock extends RuntimeException {}

@Provider
class NegativeStockMapper implements ExceptionMapper<NegativeStock> {
  @Override
  public Response toResponse(NegativeStock e) {
    return Response.status(Response.Status.CONFLICT).build();
  }
}

@Provider
class AnyMapper implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable e) {
    return Response.serverError().entity("sorry").build();
  }
}
