package programs.jakarta.otherverbs;

// EXPECTED
// HEAD /files/{name} -> 200 returned, 404 returned
// OPTIONS /files/{name} -> 204 returned
// PATCH /files/{name} -> 204 declared+plain, 409 thrown
// PURGE /files/{name} -> 204 declared+plain, 423 declared+thrown
// finding undeclared-status PATCH /files/{name} 409

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Path("/files/{name}")
public class OtherVerbs {
  @HEAD
  public Response exists(@PathParam("name") String name) {
    return name.equals("0") ? Response.status(404).build() : Response.ok().build();
  }

  @OPTIONS
  public Response options() {
    return Response.noContent().header("Allow", "HEAD, PATCH, PURGE").build();
  }

  @PATCH
  @Returns(204)
  public void change(@PathParam("name") String name, String text) {
    if (text.equals(name)) {
      throw new ClientErrorException(Response.Status.CONFLICT);
    }
  }

  @PURGE
  @Returns({204, 423})
  public void purge(@PathParam("name") String name) {
    if (name.equals("0")) {
      throw new WebApplicationException(423);
    }
  }
}

@HttpMethod("PURGE")
@Retention(RetentionPolicy.RUNTIME)
@interface PURGE {}
