package programs.jakarta.completionstages;

// EXPECTED
// DELETE /jobs/{id} -> 204 declared+returned, 409 declared+thrown
// GET /jobs/{id} -> 200 declared+plain, 404 thrown
// POST /jobs/{id} -> 202 declared+returned, 429 declared+returned
// finding undeclared-status GET /jobs/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Path("/jobs/{id}")
public class CompletionStages {
  @GET
  @Returns(200)
  public CompletionStage<String> get(@PathParam("id") String id) {
    if (id.equals("0")) {
      return CompletableFuture.failedFuture(new NotFoundException());
    }
    return CompletableFuture.completedFuture(id);
  }

  @POST
  @Returns({202, 429})
  public CompletionStage<Response> start(@PathParam("id") String id) {
    return CompletableFuture.supplyAsync(() -> id.length())
        .thenApply(n -> n > 3 ? Response.status(429).build() : Response.accepted().build());
  }

  @DELETE
  @Returns({204, 409})
  public CompletionStage<Response> stop(@PathParam("id") String id) {
    return CompletableFuture.runAsync(
            () -> {
              if (id.equals("0")) {
                throw new WebApplicationException(409);
              }
            })
        .thenApply(done -> Response.noContent().build());
  }
}
