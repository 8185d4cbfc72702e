package programs.jakarta.responseofexception;

// EXPECTED
// GET /menus/{id} -> 200 declared+returned, 404 returned
// PUT /menus/{id} -> 204 declared+returned, 409 declared+returned
// finding undeclared-status GET /menus/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/menus/{id}")
public class ResponseOfException {
  @GET
  @Returns(200)
  public Response get(@PathParam("id") String id) {
    try {
      if (id.equals("0")) {
        throw new NotFoundException();
      }
      return Response.ok(id).build();
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
  }

  @PUT
  @Returns({204, 409})
  public Response put(@PathParam("id") String id) {
    try {
      if (id.equals("0")) {
        throw new ClientErrorException(Response.Status.CONFLICT);
      }
      return Response.noContent().build();
    } catch (ClientErrorException e) {
      return Response.fromResponse(e.getResponse()).entity("taken").build();
    }
  }
}
