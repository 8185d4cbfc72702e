package programs.jakarta.jdkexceptionmapped;

// EXPECTED
// GET /rates/{code} -> 200 declared+plain, 400 maybe
// PUT /rates/{code} -> 204 declared+plain, 500 crash

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/rates/{code}")
public class JdkExceptionMapped {
  @GET
  @Returns(200)
  public String get(@PathParam("code") String code) {
    if (code.length() != 3) {
      throw new IllegalArgumentException(code);
    }
    return "1.08";
  }

  @PUT
  @Returns(204)
  public void set(@PathParam("code") String code) {
    if (code.length() != 3) {
      throw new IllegalStateException(code);
    }
  }
}

@Provider
class IllegalArgumentMapper implements ExceptionMapper<IllegalArgumentException> {
  @Override
  public Response toResponse(IllegalArgumentException e) {
    return Response.status(400).entity(e.getMessage()).build();
  }
}
