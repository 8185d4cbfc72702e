package programs.jakarta.securedresource;

// EXPECTED
// DELETE /accounts/{id} -> 204 plain, 401 implied, 403 implied
// GET /accounts/{id} -> 200 plain, 401 implied, 403 thrown+implied
// GET /accounts/{id}/avatar -> 200 plain
// GET /shops -> 200 plain
// DELETE /shops/{id} -> 204 plain, 401 implied, 403 implied

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/accounts/{id}")
@RolesAllowed("clerk")
public class SecuredResource {
  @GET
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new ForbiddenException();
    }
    return id;
  }

  @DELETE
  @DenyAll
  public void delete(@PathParam("id") String id) {
    System.out.println("deleted " + id);
  }

  @GET
  @Path("/avatar")
  @PermitAll
  public String avatar(@PathParam("id") String id) {
    return id + ".png";
  }

  @Path("/shops")
  public static class Shops {
    @GET
    public String all() {
      return "north, south";
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"owner", "admin"})
    public void close(@PathParam("id") String id) {
      System.out.println("closed " + id);
    }
  }
}
