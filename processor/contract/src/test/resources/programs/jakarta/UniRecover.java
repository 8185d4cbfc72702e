package programs.jakarta.unirecover;

// EXPECTED
// GET /prices/{sku} -> 200 declared+plain
// GET /prices/{sku}/tax -> 200 declared+plain, 503 thrown
// finding undeclared-status GET /prices/{sku}/tax 503

import dev.statute.Returns;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;

@Path("/prices/{sku}")
public class UniRecover {
  @GET
  @Returns(200)
  public Uni<String> get(@PathParam("sku") String sku) {
    return price(sku).onFailure().recoverWithItem("0.00");
  }

  @GET
  @Path("/tax")
  @Returns(200)
  public Uni<String> tax(@PathParam("sku") String sku) {
    return price(sku).onFailure().transform(e -> new ServiceUnavailableException());
  }

  private static Uni<String> price(String sku) {
    if (sku.equals("0")) {
      return Uni.createFrom().failure(new NotFoundException());
    }
    return Uni.createFrom().item("9.99");
  }
}
