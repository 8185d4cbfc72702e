package programs.jakarta.unifailure;

// EXPECTED
// DELETE /orders/{id} -> 204 declared+plain, 409 declared+thrown
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/owner -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /orders/{id} 404
// finding undeclared-status GET /orders/{id}/owner 404

import dev.statute.Returns;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.Map;

@Path("/orders/{id}")
public class UniFailure {
  private final Map<String, String> owners = new HashMap<>();

  @GET
  @Returns(200)
  public Uni<String> get(@PathParam("id") String id) {
    if (id.equals("0")) {
      return Uni.createFrom().failure(new NotFoundException());
    }
    return Uni.createFrom().item(id);
  }

  @GET
  @Path("/owner")
  @Returns(200)
  public Uni<String> owner(@PathParam("id") String id) {
    return Uni.createFrom()
        .item(owners.get(id))
        .onItem().ifNull().failWith(() -> new NotFoundException("no owner"));
  }

  @DELETE
  @Returns({204, 409})
  public Uni<Void> delete(@PathParam("id") String id) {
    if (id.equals("0")) {
      return Uni.createFrom().failure(new ClientErrorException(409));
    }
    return Uni.createFrom().voidItem();
  }
}
