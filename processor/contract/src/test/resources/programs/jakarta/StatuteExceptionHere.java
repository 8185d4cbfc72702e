package programs.jakarta.statuteexceptionhere;

// EXPECTED
// GET /seats/{id} -> 200 plain, 500 crash
// PUT /seats/{id} -> 204 plain, 409 thrown
// finding unmapped-exception GET /seats/{id} NotFoundException

import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/seats/{id}")
public class StatuteExceptionHere {
  @GET
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return id;
  }

  @PUT
  public void book(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new ConflictException();
    }
  }
}

@Provider
class ConflictMapper implements ExceptionMapper<ConflictException> {
  @Override
  public Response toResponse(ConflictException e) {
    return Response.status(409).build();
  }
}
