package programs.jakarta.unreturnedstatus;

// EXPECTED
// GET /tickets/{id} -> 200 declared+plain, 410 declared, 503 declared
// POST /tickets/{id} -> 202 declared+returned, 204 declared
// PUT /tickets/{id} -> 200 declared, 409 declared, unknown
// finding unreturned-status GET /tickets/{id} 410
// finding unreturned-status POST /tickets/{id} 204

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/tickets/{id}")
public class UnreturnedStatus {
  @GET
  @Returns({200, 410, 503})
  public String get(@PathParam("id") String id) {
    return "ticket " + id;
  }

  @POST
  @Returns({202, 204})
  public Response start(@PathParam("id") String id) {
    return Response.accepted(id).build();
  }

  @PUT
  @Returns({200, 409})
  public Response replay(@PathParam("id") String id, String status) {
    return Response.status(Integer.parseInt(status)).build();
  }
}
