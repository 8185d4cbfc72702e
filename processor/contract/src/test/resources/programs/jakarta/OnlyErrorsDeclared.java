package programs.jakarta.onlyerrorsdeclared;

// EXPECTED
// GET /sizes/{id} -> 200 plain, 404 declared+thrown
// PUT /sizes/{id} -> 204 plain, 404 declared+thrown, 409 thrown
// finding undeclared-status PUT /sizes/{id} 409

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/sizes/{id}")
public class OnlyErrorsDeclared {
  @GET
  @Returns(404)
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return "XL";
  }

  @PUT
  @Returns(404)
  public void set(@PathParam("id") String id, String size) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    if (size.isEmpty()) {
      throw new ClientErrorException(409);
    }
  }
}
