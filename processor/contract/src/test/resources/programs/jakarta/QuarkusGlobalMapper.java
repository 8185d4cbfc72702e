package programs.jakarta.quarkusglobalmapper;

// EXPECTED
// POST /shipments -> 204 declared+plain, 409 declared+thrown, 423 declared+thrown
// GET /shipments/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /shipments/{id} 404

import dev.statute.Returns;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/shipments")
public class QuarkusGlobalMapper {
  @GET
  @Path("/{id}")
  @Returns(200)
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NoShipment();
    }
    return id;
  }

  @POST
  @Returns({204, 409, 423})
  public void ship(String order) {
    if (order.isEmpty()) {
      throw new AlreadyShipped();
    }
    if (order.equals("unpaid")) {
      throw new OrderLocked();
    }
  }
}

class NoShipment extends RuntimeException {}

class AlreadyShipped extends RuntimeException {}

class OrderLocked extends RuntimeException {}

class ShopMappers {
  @ServerExceptionMapper
  public RestResponse<Void> onNoShipment(NoShipment e) {
    return RestResponse.notFound();
  }

  @ServerExceptionMapper(AlreadyShipped.class)
  public Response onShipped() {
    return Response.status(Response.Status.CONFLICT).build();
  }

  @ServerExceptionMapper
  public Uni<RestResponse<String>> onLocked(OrderLocked e) {
    return Uni.createFrom().item(RestResponse.ResponseBuilder.<String>create(423).entity("pay").build());
  }
}
