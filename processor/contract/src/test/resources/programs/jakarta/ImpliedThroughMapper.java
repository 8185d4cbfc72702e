package programs.jakarta.impliedthroughmapper;

// EXPECTED
// POST /parks -> 200 declared+plain, 400 implied, 422 implied
// GET /parks/{id} -> 200 declared+plain, 400 implied

import dev.statute.Returns;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/parks")
public class ImpliedThroughMapper {

  public record Park(@NotNull String name) {}

  @POST
  @Consumes("application/json")
  @Returns(200)
  public String open(@Valid Park park) {
    return park.name();
  }

  @GET
  @Path("{id}")
  @Returns(200)
  public String find(@PathParam("id") long id) {
    return "";
  }

  /** A path that is no number. */
  @Provider
  public static class NotFoundMapper implements ExceptionMapper<NotFoundException> {
    @Override
    public Response toResponse(NotFoundException e) {
      return Response.status(400).build();
    }
  }

  @Provider
  public static class MediaMapper implements ExceptionMapper<NotSupportedException> {
    @Override
    public Response toResponse(NotSupportedException e) {
      return Response.status(400).build();
    }
  }

  @Provider
  public static class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException e) {
      return Response.status(422).build();
    }
  }
}
