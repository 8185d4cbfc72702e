package programs.jakarta.mapperforwebexception;

// EXPECTED
// GET /prices/{sku} -> 200 declared+plain, 404 declared, 422 thrown
// PUT /prices/{sku} -> 204 declared+plain, 409 declared+thrown
// finding undeclared-status GET /prices/{sku} 422

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/prices/{sku}")
public class MapperForWebException {
  @GET
  @Returns({200, 404})
  public String get(@PathParam("sku") String sku) {
    if (sku.isEmpty()) {
      throw new NotFoundException(); // has no entity, so the mapper answers
    }
    return sku;
  }

  @PUT
  @Returns({204, 409})
  public void set(@PathParam("sku") String sku, String price) {
    if (price.isEmpty()) {
      throw new ClientErrorException(Response.status(409).entity("no price").build());
    }
  }
}

@Provider
class ClientErrorMapper implements ExceptionMapper<ClientErrorException> {
  @Override
  public Response toResponse(ClientErrorException e) {
    return Response.status(422).entity("see the manual").build();
  }
}
