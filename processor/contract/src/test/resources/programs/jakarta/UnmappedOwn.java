package programs.jakarta.unmappedown;

// EXPECTED
// GET /loans/{id} -> 200 declared+plain, 500 crash
// POST /loans/{id} -> 204 declared+plain, 500 crash
// PUT /loans/{id} -> 204 declared+plain
// finding unmapped-exception GET /loans/{id} NoSuchLoan

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;

@Path("/loans/{id}")
public class UnmappedOwn {
  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) throws NoSuchLoan {
    if (id.equals("0")) {
      throw new NoSuchLoan();
    }
    return id;
  }

  @POST
  @Returns(204)
  public void sign(@PathParam("id") String id) throws IOException {
    if (id.equals("0")) {
      throw new IOException("printer is off");
    }
  }

  @PUT
  @Returns(204)
  public void extend(@PathParam("id") String id) {
    try {
      get(id);
    } catch (NoSuchLoan e) {
      System.out.println("nothing to extend");
    }
  }
}

class NoSuchLoan extends Exception {}
