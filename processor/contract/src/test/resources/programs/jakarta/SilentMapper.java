package programs.jakarta.silentmapper;

// EXPECTED
// GET /offers/{id} -> 200 plain+thrown
// GET /offers/{id}/price -> 200 plain, 404 thrown
// finding silent-error NoOfferMapper#toResponse

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/offers/{id}")
public class SilentMapper {
  @GET
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NoOffer();
    }
    return id;
  }

  @GET
  @Path("/price")
  public String price(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NoPrice();
    }
    return "9.99";
  }
}

class NoOffer extends RuntimeException {}

class NoPrice extends RuntimeException {}

@Provider
class NoOfferMapper implements ExceptionMapper<NoOffer> {
  @Override
  public Response toResponse(NoOffer e) {
    return Response.ok("error: no such offer").build();
  }
}

@Provider
class NoPriceMapper implements ExceptionMapper<NoPrice> {
  @Override
  public Response toResponse(NoPrice e) {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
