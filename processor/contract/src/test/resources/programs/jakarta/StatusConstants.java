package programs.jakarta.statusconstants;

// EXPECTED
// GET /seasons/{id} -> 200 declared+plain, 410 thrown
// PUT /seasons/{id} -> 204 declared+returned, 409 returned, 422 declared+returned
// finding undeclared-status GET /seasons/{id} 410
// finding undeclared-status PUT /seasons/{id} 409

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/seasons/{id}")
public class StatusConstants {
  private static final int OVER = 410;
  private static final Response.Status TAKEN = Response.Status.CONFLICT;

  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new WebApplicationException("over", OVER);
    }
    return id;
  }

  @PUT
  @Returns({204, 422})
  public Response put(@PathParam("id") String id, String text) {
    if (text.equals(id)) {
      return Response.status(TAKEN).build();
    }
    if (text.isEmpty()) {
      return Response.status(ShopStatus.NOT_READABLE).build();
    }
    return Response.noContent().build();
  }
}

enum ShopStatus implements Response.StatusType {
  NOT_READABLE;

  @Override
  public int getStatusCode() {
    return 422;
  }

  @Override
  public Response.Status.Family getFamily() {
    return Response.Status.Family.CLIENT_ERROR;
  }

  @Override
  public String getReasonPhrase() {
    return "Not Readable";
  }
}
