package programs.jakarta.impliedcatchall;

// EXPECTED
// POST /zoos -> 200 declared+plain, 400 implied, 503 implied
// GET /zoos/{id} -> 200 declared+plain, 503 implied

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/zoos")
public class ImpliedCatchAll {

  public record Zoo(@NotNull String name) {}

  /** The mapper of the implementation for validation is nearer than one for all. */
  @POST
  @Consumes("application/json")
  @Returns(200)
  public String open(@Valid Zoo zoo) {
    return zoo.name();
  }

  @GET
  @Path("{id}")
  @Returns(200)
  public String find(@PathParam("id") long id) {
    return "";
  }

  @Provider
  public static class AnyMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable e) {
      return Response.status(503).build();
    }
  }
}
