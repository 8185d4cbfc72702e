package programs.jakarta.helperthrows;

// EXPECTED
// GET /vendors/{id} -> 200 declared+plain, 404 thrown
// PUT /vendors/{id} -> 204 declared+plain, 404 declared+thrown, 409 declared+thrown
// GET /vendors/{id}/logo -> 200 declared+plain
// finding undeclared-status GET /vendors/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/vendors/{id}")
public class HelperThrows {
  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    return load(id, true);
  }

  @GET
  @Path("/logo")
  @Returns(200)
  public String logo(@PathParam("id") String id) {
    return load(id, false) + ".png";
  }

  @PUT
  @Returns({204, 404, 409})
  public void put(@PathParam("id") String id, String name) {
    load(id, true);
    require(!name.isEmpty(), Response.Status.CONFLICT);
  }

  private String load(String id, boolean strict) {
    if (id.equals("0") && strict) {
      throw error(Response.Status.NOT_FOUND);
    }
    return "vendor " + id;
  }

  private static void require(boolean condition, Response.Status otherwise) {
    if (!condition) {
      throw error(otherwise);
    }
  }

  private static WebApplicationException error(Response.Status status) {
    return new WebApplicationException(Response.status(status).build());
  }
}
