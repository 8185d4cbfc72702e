package programs.jakarta.contentwrittenlater;
// EXPECTED
// GET /films/{id} -> 200 declared+plain, 404 maybe
// GET /films/{id}/poster -> 200 declared+returned, 403 maybe
// GET /films/{id}/title -> 200 declared+plain, 404 declared+thrown
// GET /films/{id}/trailer -> 200 declared+returned, 404 maybe

import dev.statute.Returns;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

@Path("/films/{id}")
public class ContentWrittenLater {
  // Nothing is sent before it fails; where something was, the status would be 200.
  @GET
  @Returns(200)
  public StreamingOutput find(@PathParam("id") String id) {
    return out -> out.write(load(id));
  }

  @GET
  @Path("/trailer")
  @Returns(200)
  public Response trailer(@PathParam("id") String id) {
    StreamingOutput body = out -> out.write(load(id));
    return Response.ok(body).tag(id).build();
  }

  @GET
  @Path("/poster")
  @Returns(200)
  public Response poster(@PathParam("id") String id) {
    return Response.ok()
        .entity(
            new StreamingOutput() {
              @Override
              public void write(OutputStream out) throws IOException {
                if (id.equals("0")) {
                  throw new ForbiddenException();
                }
                out.write(id.length());
              }
            })
        .build();
  }

  @GET
  @Path("/title")
  @Returns({200, 404})
  public StreamingOutput title(@PathParam("id") String id) {
    byte[] film = load(id);
    return out -> out.write(film);
  }

  private static byte[] load(String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return new byte[10];
  }
}
