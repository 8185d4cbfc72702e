package programs.jakarta.catchalltakesnotfound;

// EXPECTED
// GET /gifts/{id} -> 200 plain, 500 crash
// GET /gifts/{id}/card -> 200 plain, 404 thrown

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/gifts/{id}")
public class CatchAllTakesNotFound {
  @GET
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException(); // has no entity, so the mapper of Exception answers
    }
    return id;
  }

  @GET
  @Path("/card")
  public String card(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException(Response.status(404).entity("no card").build());
    }
    return id;
  }
}

@Provider
class AnyMapper implements ExceptionMapper<Exception> {
  @Override
  public Response toResponse(Exception e) {
    return Response.status(500).entity("sorry").build();
  }
}
