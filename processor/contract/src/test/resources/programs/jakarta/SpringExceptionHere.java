package programs.jakarta.springexceptionhere;

// EXPECTED
// GET /stores/{id} -> 200 plain, 500 crash
// GET /stores/{id}/hours -> 200 plain, 404 thrown
// finding unmapped-exception GET /stores/{id} ResponseStatusException

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

@Path("/stores/{id}")
public class SpringExceptionHere {
  @GET
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return id;
  }

  @GET
  @Path("/hours")
  public String hours(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return "9-18";
  }
}
