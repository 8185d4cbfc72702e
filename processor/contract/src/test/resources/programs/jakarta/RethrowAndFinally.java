package programs.jakarta.rethrowandfinally;

// EXPECTED
// POST /locks/{id} -> 204 declared+plain, 423 thrown
// PUT /locks/{id} -> 204 declared+plain, 409 declared+thrown, 423 declared+thrown
// finding undeclared-status POST /locks/{id} 423

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@Path("/locks/{id}")
public class RethrowAndFinally {
  private final Lock lock = new ReentrantLock();

  @POST
  @Returns(204)
  public void open(@PathParam("id") String id) {
    lock.lock();
    try {
      check(id);
    } finally {
      lock.unlock();
    }
  }

  @PUT
  @Returns({204, 409, 423})
  public void change(@PathParam("id") String id) {
    try {
      check(id);
      if (id.equals("1")) {
        throw new IllegalStateException();
      }
    } catch (WebApplicationException e) {
      System.out.println("refused " + id);
      throw e;
    } catch (IllegalStateException e) {
      throw new ClientErrorException(409, e);
    }
  }

  private static void check(String id) {
    if (id.equals("0")) {
      throw new WebApplicationException(423);
    }
  }
}
