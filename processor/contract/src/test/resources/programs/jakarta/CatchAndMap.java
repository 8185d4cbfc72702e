package programs.jakarta.catchandmap;

// EXPECTED
// DELETE /parcels/{id} -> 204 returned, 404 returned
// GET /parcels/{id} -> 200 declared+plain, 404 thrown
// PUT /parcels/{id} -> 204 declared+plain
// finding undeclared-status GET /parcels/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/parcels/{id}")
public class CatchAndMap {
  private final Depot depot = new Depot();

  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    try {
      return depot.find(id);
    } catch (NoParcel e) {
      throw new NotFoundException(e);
    }
  }

  @PUT
  @Returns(204)
  public void touch(@PathParam("id") String id) {
    try {
      depot.find(id);
    } catch (NoParcel e) {
      System.out.println("nothing to touch");
    }
  }

  @DELETE
  public Response delete(@PathParam("id") String id) {
    try {
      depot.find(id);
      return Response.noContent().build();
    } catch (NoParcel e) {
      return Response.status(404).entity(e.getMessage()).build();
    }
  }
}

class Depot {
  String find(String id) throws NoParcel {
    if (id.equals("0")) {
      throw new NoParcel();
    }
    return "parcel " + id;
  }
}

class NoParcel extends Exception {}
