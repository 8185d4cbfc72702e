package programs.jakarta.javaxmapper;

// EXPECTED
// POST /carts/{id} -> 204 declared+plain, 409 thrown
// PUT /carts/{id} -> 204 declared+plain, 409 declared+thrown, 500 crash
// finding undeclared-status POST /carts/{id} 409
// finding unmapped-exception PUT /carts/{id} CartLost

import dev.statute.Returns;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

@Path("/carts/{id}")
public class JavaxMapper {
  @POST
  @Returns(204)
  public void add(@PathParam("id") String id, String sku) {
    if (sku.isEmpty()) {
      throw new CartFull();
    }
  }

  @PUT
  @Returns({204, 409})
  public void change(@PathParam("id") String id, String sku) {
    if (sku.isEmpty()) {
      throw new CartFull();
    }
    if (id.equals("0")) {
      throw new CartLost();
    }
  }
}

class CartFull extends RuntimeException {}

class CartLost extends RuntimeException {}

@Provider
class CartFullMapper implements ExceptionMapper<CartFull> {
  @Override
  public Response toResponse(CartFull e) {
    return Response.status(Response.Status.CONFLICT).build();
  }
}
