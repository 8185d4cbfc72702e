package programs.jakarta.responsehelper;

// EXPECTED
// GET /products/{sku} -> 200 declared+returned, 404 returned
// PUT /products/{sku} -> 200 declared+returned, 409 declared+returned
// finding undeclared-status GET /products/{sku} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/products/{sku}")
public class ResponseHelper {
  @GET
  @Returns(200)
  public Response get(@PathParam("sku") String sku) {
    if (sku.startsWith("old-")) {
      return problem(Response.Status.NOT_FOUND, "no longer sold");
    }
    return Response.ok(sku).build();
  }

  @PUT
  @Returns({200, 409})
  public Response rename(@PathParam("sku") String sku, String name) {
    if (name.equals(sku)) {
      return problem(Response.Status.CONFLICT, "the name is taken");
    }
    return answer(200, name);
  }

  private static Response problem(Response.Status status, String detail) {
    return answer(status.getStatusCode(), detail);
  }

  private static Response answer(int status, String body) {
    return Response.status(status).entity(body).build();
  }
}
