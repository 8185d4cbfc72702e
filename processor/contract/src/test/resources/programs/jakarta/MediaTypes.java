package programs.jakarta.mediatypes;

// EXPECTED
// GET /labels -> 200 plain, 406 implied
// POST /labels -> 204 declared+plain, 415 implied
// PUT /labels -> 204 plain
// DELETE /labels/old -> 204 plain
// GET /labels/old -> 200 returned, 406 implied

import dev.statute.Returns;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/labels")
public class MediaTypes {
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String get() {
    return "fragile";
  }

  @POST
  @Consumes("text/plain")
  @Returns(204)
  public void add(String label) {
    System.out.println(label);
  }

  @PUT
  public void replace(String labels) {
    System.out.println(labels);
  }

  @GET
  @Path("/old")
  @Produces({"text/plain", "text/html"})
  public Response old() {
    return Response.ok("heavy").build();
  }

  @DELETE
  @Path("/old")
  public void deleteOld() {}
}
