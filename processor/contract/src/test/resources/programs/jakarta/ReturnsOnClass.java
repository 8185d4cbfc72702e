package programs.jakarta.returnsonclass;

// EXPECTED
// GET /taxes/{country} -> 200 declared+plain, 404 declared+thrown
// GET /taxes/{country}/history -> 200 declared+plain, 404 declared, 410 thrown
// finding undeclared-status GET /taxes/{country}/history 410

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/taxes/{country}")
@Returns({200, 404})
public class ReturnsOnClass {
  @GET
  public String get(@PathParam("country") String country) {
    if (country.equals("XX")) {
      throw new NotFoundException();
    }
    return "19";
  }

  @GET
  @Path("/history")
  public String history(@PathParam("country") String country) {
    if (country.equals("DD")) {
      throw new ClientErrorException(410);
    }
    return "16, 19";
  }
}
