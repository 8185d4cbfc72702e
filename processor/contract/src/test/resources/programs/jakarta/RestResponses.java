package programs.jakarta.restresponses;

// EXPECTED
// POST /wishes -> 201 declared+returned
// GET /wishes/{id} -> 200 declared+returned, 404 returned
// PUT /wishes/{id} -> 202 declared+returned, 409 declared+returned
// finding undeclared-status GET /wishes/{id} 404

import dev.statute.Returns;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wishes")
public class RestResponses {
  @GET
  @Path("/{id}")
  @Returns(200)
  public RestResponse<String> get(@PathParam("id") String id) {
    if (id.equals("0")) {
      return RestResponse.notFound();
    }
    return RestResponse.ok(id);
  }

  @PUT
  @Path("/{id}")
  @Returns({202, 409})
  public Uni<RestResponse<String>> change(@PathParam("id") String id, String text) {
    if (text.isEmpty()) {
      return Uni.createFrom().item(RestResponse.status(RestResponse.StatusCode.CONFLICT));
    }
    return Uni.createFrom().item(RestResponse.accepted(text));
  }

  @POST
  @Returns(201)
  public RestResponse<Void> create(String text) {
    return RestResponse.ResponseBuilder.<Void>created(URI.create("/wishes/1")).header("X-Text", text).build();
  }
}
