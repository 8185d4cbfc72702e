package programs.jakarta.contextisgiven;

// EXPECTED
// POST /badges -> 201 declared+returned
// GET /badges/{id} -> 200 declared+plain
// GET /badges/{id}/owner -> 200 declared+plain, 400 thrown
// finding undeclared-status GET /badges/{id}/owner 400

import dev.statute.Returns;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

@Path("/badges")
public class ContextIsGiven {

  /** What is injected is never null, so the plain return never comes. */
  @POST
  @Returns(201)
  public Response add(@Context UriInfo uri) {
    return created(uri);
  }

  private static Response created(UriInfo uri) {
    return uri == null ? null : Response.created(uri.getRequestUri()).build();
  }

  @GET
  @Path("{id}")
  @Returns(200)
  public String find(@PathParam("id") String id) {
    return required(id);
  }

  /** A parameter of the query may be missing. */
  @GET
  @Path("{id}/owner")
  @Returns(200)
  public String owner(@QueryParam("name") String name) {
    return required(name);
  }

  private static String required(String text) {
    if (text == null) {
      throw new BadRequestException();
    }
    return text;
  }
}
