package programs.jakarta.mapperpassesstatus;

// EXPECTED
// GET /visits/{id} -> 200 declared+plain, 404 thrown
// PUT /visits/{id} -> 204 declared+plain, 409 declared+thrown
// finding undeclared-status GET /visits/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/visits/{id}")
public class MapperPassesStatus {
  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return id;
  }

  @PUT
  @Returns({204, 409})
  public void put(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new ClientErrorException(Response.Status.CONFLICT);
    }
  }
}

@Provider
class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException e) {
    return Response.status(e.getResponse().getStatus()).entity(e.getMessage()).build();
  }
}
