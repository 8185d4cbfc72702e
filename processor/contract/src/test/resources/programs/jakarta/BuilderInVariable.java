package programs.jakarta.builderinvariable;

// EXPECTED
// GET /pages/{id} -> 200 declared+returned, 404 returned
// PUT /pages/{id} -> 200 declared+returned, 201 declared+returned
// finding undeclared-status GET /pages/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

@Path("/pages/{id}")
public class BuilderInVariable {
  @GET
  @Returns(200)
  public Response get(@PathParam("id") String id) {
    ResponseBuilder builder = Response.ok(id);
    if (id.equals("0")) {
      builder = Response.status(Response.Status.NOT_FOUND);
    }
    return builder.header("X-Page", id).build();
  }

  @PUT
  @Returns({200, 201})
  public Response put(@PathParam("id") String id, String text) {
    return switch (text) {
      case "new" -> Response.ok(text).status(201).build();
      default -> Response.ok(text).build();
    };
  }
}
