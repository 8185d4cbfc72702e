package programs.jakarta.streamsandlambdas;

// EXPECTED
// GET /bundles/{id} -> 200 declared+plain, 404 thrown
// PUT /bundles/{id} -> 204 declared+plain, 409 declared+thrown
// GET /bundles/{id}/first -> 200 declared+plain, 404 declared+thrown
// GET /bundles/{id}/lazy -> 200 declared+plain
// finding undeclared-status GET /bundles/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

@Path("/bundles/{id}")
public class StreamsAndLambdas {
  private final Map<String, String> cache = new TreeMap<>();

  @GET
  @Returns(200)
  public List<String> get(@PathParam("id") String id) {
    return Stream.of(id.split(",")).map(StreamsAndLambdas::load).toList();
  }

  @GET
  @Path("/first")
  @Returns({200, 404})
  public String first(@PathParam("id") String id) {
    return cache.computeIfAbsent(id, key -> load(key));
  }

  @GET
  @Path("/lazy")
  @Returns(200)
  public String lazy(@PathParam("id") String id) {
    Stream<String> never = Stream.of(id).map(StreamsAndLambdas::load);
    return "not read: " + (never != null);
  }

  @PUT
  @Returns({204, 409})
  public void put(@PathParam("id") String id) {
    List.of(id.split(",")).forEach(sku -> {
      if (sku.isEmpty()) {
        throw new ClientErrorException(409);
      }
    });
  }

  private static String load(String sku) {
    if (sku.equals("0")) {
      throw new NotFoundException();
    }
    return "product " + sku;
  }
}
