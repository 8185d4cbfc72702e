package programs.jakarta.voidandnull;

// EXPECTED
// GET /baskets/{id} -> 200 declared+plain, 204 plain
// PUT /baskets/{id} -> 204 declared+plain
// GET /baskets/{id}/owner -> 200 declared+plain, 204 declared+plain
// finding undeclared-status GET /baskets/{id} 204

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@Path("/baskets/{id}")
public class VoidAndNull {
  private final Map<String, String> baskets = new HashMap<>();

  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    if (!baskets.containsKey(id)) {
      return null;
    }
    return baskets.get(id) + "!";
  }

  @PUT
  @Returns(204)
  public void put(@PathParam("id") String id, String content) {
    baskets.put(id, content);
  }

  @GET
  @Path("/owner")
  @Returns({200, 204})
  public String owner(@PathParam("id") String id) {
    return Optional.ofNullable(baskets.get(id)).map(String::trim).orElse(null);
  }
}
