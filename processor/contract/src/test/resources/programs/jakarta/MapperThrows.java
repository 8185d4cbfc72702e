package programs.jakarta.mapperthrows;
// EXPECTED
// GET /kites/{id} -> 200 declared+plain, 500 crash
// GET /kites/{id}/colour -> 200 declared+plain, 422 declared+thrown
// GET /kites/{id}/tail -> 200 declared+plain, 500 crash

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/kites/{id}")
public class MapperThrows {
  // Whatever the mapper throws is a 500 (Jakarta RESTful Web Services 4.0, section 4.4).
  @GET
  @Returns(200)
  public String find(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    return id;
  }

  @GET
  @Path("/colour")
  @Returns({200, 422})
  public String colour(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new KiteTorn(422);
    }
    return "red";
  }

  @GET
  @Path("/tail")
  @Returns(200)
  public String tail(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new KiteTorn(103);
    }
    return "long";
  }

  static class KiteTorn extends RuntimeException {
    final int code;

    KiteTorn(int code) {
      this.code = code;
    }
  }

  @Provider
  public static class TornMapper implements ExceptionMapper<KiteTorn> {
    @Override
    public Response toResponse(KiteTorn e) {
      if (e.code < 200) {
        throw new IllegalStateException("no final response");
      }
      return Response.status(e.code).build();
    }
  }

  @Provider
  public static class MissingMapper implements ExceptionMapper<NotFoundException> {
    @Override
    public Response toResponse(NotFoundException e) {
      throw e;
    }
  }
}
