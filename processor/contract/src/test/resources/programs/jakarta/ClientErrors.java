package programs.jakarta.clienterrors;

// EXPECTED
// GET /reports/{name} -> 200 declared+plain, 301 thrown, 403 declared+thrown, 503 thrown
// PUT /reports/{name} -> 204 declared+plain, 400 declared+thrown, 422 declared+thrown
// finding undeclared-status GET /reports/{name} 301
// finding undeclared-status GET /reports/{name} 503

import dev.statute.Returns;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

@Path("/reports/{name}")
public class ClientErrors {
  @GET
  @Returns({200, 403})
  public String get(@PathParam("name") String name) {
    switch (name) {
      case "salaries":
        throw new ForbiddenException();
      case "sales-2019":
        throw new RedirectionException(Response.Status.MOVED_PERMANENTLY, URI.create("/archive"));
      case "live":
        throw new ServerErrorException("no database", Response.Status.SERVICE_UNAVAILABLE);
      default:
        return name;
    }
  }

  @PUT
  @Returns({204, 400, 422})
  public void put(@PathParam("name") String name, String text) {
    if (text.isEmpty()) {
      throw new BadRequestException("empty");
    }
    if (text.equals(name)) {
      throw new ClientErrorException("no figures", 422);
    }
  }
}
