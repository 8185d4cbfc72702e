package programs.jakarta.optionalorelsethrow;

// EXPECTED
// GET /brands/{id} -> 200 declared+plain, 404 thrown
// GET /brands/{id}/logo -> 200 declared+plain, 410 declared+thrown
// GET /brands/{id}/name -> 200 declared+returned, 404 declared+returned
// finding undeclared-status GET /brands/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@Path("/brands/{id}")
public class OptionalOrElseThrow {
  private final Map<String, String> brands = new HashMap<>();

  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    return find(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("/logo")
  @Returns({200, 410})
  public String logo(@PathParam("id") String id) {
    return find(id).orElseThrow(() -> new WebApplicationException(Response.Status.GONE));
  }

  @GET
  @Path("/name")
  @Returns({200, 404})
  public Response name(@PathParam("id") String id) {
    return find(id)
        .map(brand -> Response.ok(brand).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Optional<String> find(String id) {
    return Optional.ofNullable(brands.get(id));
  }
}
