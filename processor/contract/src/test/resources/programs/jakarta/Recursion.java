package programs.jakarta.recursion;

// EXPECTED
// GET /categories/{id} -> 200 declared+plain, 508 thrown
// GET /categories/{id}/depth -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /categories/{id} 508

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServerErrorException;
import java.util.HashMap;
import java.util.Map;

@Path("/categories/{id}")
public class Recursion {
  private final Map<String, String> parents = new HashMap<>();

  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    return path(id, 0);
  }

  @GET
  @Path("/depth")
  @Returns({200, 404})
  public int depth(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    String parent = parents.get(id);
    return parent == null ? 1 : 1 + depth(parent);
  }

  private String path(String id, int depth) {
    if (depth > 20) {
      throw new ServerErrorException(508);
    }
    String parent = parents.get(id);
    return parent == null ? id : path(parent, depth + 1) + "/" + id;
  }
}
