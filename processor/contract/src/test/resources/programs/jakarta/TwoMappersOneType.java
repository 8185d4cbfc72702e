package programs.jakarta.twomappersonetype;

// EXPECTED
// POST /orders -> 204 plain, 409 thrown
// POST /returns -> 204 plain, 410 thrown
// finding conflicting-mapping SoldOutMapper#toResponse

import jakarta.annotation.Priority;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/")
public class TwoMappersOneType {
  @POST
  @Path("/orders")
  public void order(String sku) {
    if (sku.isEmpty()) {
      throw new OutOfStock();
    }
  }

  @POST
  @Path("/returns")
  public void giveBack(String order) {
    if (order.isEmpty()) {
      throw new TooLate();
    }
  }
}

class OutOfStock extends RuntimeException {}

class TooLate extends RuntimeException {}

@Provider
class OutOfStockMapper implements ExceptionMapper<OutOfStock> {
  @Override
  public Response toResponse(OutOfStock e) {
    return Response.status(409).entity("out of stock").build();
  }
}

@Provider
class SoldOutMapper implements ExceptionMapper<OutOfStock> {
  @Override
  public Response toResponse(OutOfStock e) {
    return Response.status(409).entity("sold out").build();
  }
}

@Provider
@Priority(20)
class LateMapper implements ExceptionMapper<TooLate> {
  @Override
  public Response toResponse(TooLate e) {
    return Response.status(400).build();
  }
}

@Provider
@Priority(10)
class TooLateMapper implements ExceptionMapper<TooLate> {
  @Override
  public Response toResponse(TooLate e) {
    return Response.status(410).build();
  }
}
