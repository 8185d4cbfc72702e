package programs.jakarta.quarkuslocalmapper;

// EXPECTED
// GET /coupons/{code} -> 200 declared+plain, 410 thrown
// GET /vouchers/{code} -> 200 declared+plain, 500 crash
// finding undeclared-status GET /coupons/{code} 410
// finding unmapped-exception GET /vouchers/{code} Expired

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/coupons")
public class QuarkusLocalMapper {
  @GET
  @Path("/{code}")
  @Returns(200)
  public String get(@PathParam("code") String code) {
    if (code.equals("old")) {
      throw new Expired();
    }
    return code;
  }

  @ServerExceptionMapper
  public RestResponse<String> onExpired(Expired e) {
    return RestResponse.status(RestResponse.Status.GONE, "expired");
  }

  @Path("/vouchers")
  public static class Vouchers {
    @GET
    @Path("/{code}")
    @Returns(200)
    public String get(@PathParam("code") String code) {
      if (code.equals("old")) {
        throw new Expired(); // the mapper of the other resource is local
      }
      return code;
    }
  }
}

class Expired extends RuntimeException {}
