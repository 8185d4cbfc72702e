package programs.jakarta.subresources;

// EXPECTED
// GET /orders/{id}/lines -> 200 declared+plain, 404 thrown
// DELETE /orders/{id}/lines/{no} -> 204 declared+plain, 404 declared+thrown, 409 declared+thrown
// GET /orders/{id}/notes -> 200 plain
// finding undeclared-status GET /orders/{id}/lines 404

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/orders")
public class SubResources {
  @Path("/{id}/lines")
  public Lines lines(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return new Lines(id);
  }

  @Path("/{id}/notes")
  public Class<Notes> notes() {
    return Notes.class;
  }

  public static class Lines {
    private final String order;

    Lines(String order) {
      this.order = order;
    }

    @GET
    @Returns(200)
    public String all() {
      return order;
    }

    @DELETE
    @Path("/{no}")
    @Returns({204, 404, 409})
    public void remove(@PathParam("no") String no) {
      if (no.equals("1")) {
        throw new ClientErrorException(409);
      }
    }
  }

  public static class Notes {
    @GET
    public String all() {
      return "none";
    }
  }
}
