package programs.jakarta.applicationpaths;

// EXPECTED
// GET /api/catalog/v1/items/{id} -> 200 plain, 404 thrown
// GET /api/catalog/v1/items/{name} -> 200 plain

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api")
public class ApplicationPaths extends Application {
  @Path(Paths.ITEMS)
  public static class Items {
    @GET
    @Path("{id: \\d+}")
    public String byNumber(@PathParam("id") String id) {
      if (id.equals("0")) {
        throw new NotFoundException();
      }
      return id;
    }

    @GET
    @Path("/{name : [a-z]{2,9}}")
    public String byName(@PathParam("name") String name) {
      return name;
    }
  }
}

final class Paths {
  static final String ROOT = "catalog/v1";
  static final String ITEMS = ROOT + "/items";

  private Paths() {}
}
