package programs.jakarta.interfaceresource;

// EXPECTED
// POST /reviews -> 204 declared+plain, 409 declared+thrown
// GET /reviews/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /reviews/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/reviews")
public class InterfaceResource implements ReviewApi {
  @Override
  public String get(String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return id;
  }

  @Override
  public void write(String text) {
    if (text.isEmpty()) {
      throw new ClientErrorException(409);
    }
  }
}

interface ReviewApi {
  @GET
  @Path("/{id}")
  @Returns(200)
  String get(@PathParam("id") String id);

  @POST
  @Returns({204, 409})
  void write(String text);
}
