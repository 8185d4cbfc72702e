package programs.jakarta.suspendedresponse;

// EXPECTED
// GET /exports/{id} -> 404 thrown, unknown
// GET /exports/{id}/name -> 200 plain

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;

@Path("/exports/{id}")
public class SuspendedResponse {
  @GET
  public void export(@PathParam("id") String id, @Suspended AsyncResponse response) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    new Thread(() -> response.resume("rows of " + id)).start();
  }

  @GET
  @Path("/name")
  public String name(@PathParam("id") String id) {
    return "export-" + id + ".csv";
  }
}
