package programs.jakarta.mappernearest;

// EXPECTED
// POST /orders -> 204 declared+plain, 400 thrown, 409 thrown
// PUT /orders/{id} -> 204 declared+plain, 409 declared+thrown
// finding undeclared-status POST /orders 400
// finding undeclared-status POST /orders 409

import dev.statute.Returns;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/orders")
public class MapperNearest {
  @POST
  @Returns(204)
  public void place(String sku) {
    if (sku.isEmpty()) {
      throw new InvalidOrder();
    }
    if (sku.equals("sold-out")) {
      throw new OutOfStock();
    }
  }

  @PUT
  @Path("/{id}")
  @Returns({204, 409})
  public void change(@PathParam("id") String id) {
    if (id.isEmpty()) {
      throw new OutOfStock();
    }
  }
}

class ShopException extends RuntimeException {}

class InvalidOrder extends ShopException {}

class OutOfStock extends ShopException {}

@Provider
class ShopMapper implements ExceptionMapper<ShopException> {
  @Override
  public Response toResponse(ShopException e) {
    return Response.status(Response.Status.BAD_REQUEST).build();
  }
}

@Provider
class OutOfStockMapper implements ExceptionMapper<OutOfStock> {
  @Override
  public Response toResponse(OutOfStock e) {
    return Response.status(409).entity("sold out").build();
  }
}
