package programs.jakarta.mapperinstanceof;

// EXPECTED
// GET /tables/{id} -> 200 declared+plain, 404 thrown
// PUT /tables/{id} -> 204 declared+plain, 409 declared+thrown
// finding undeclared-status GET /tables/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/tables/{id}")
public class MapperInstanceof {
  @GET
  @Returns(200)
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NoTable();
    }
    return id;
  }

  @PUT
  @Returns({204, 409})
  public void reserve(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new TableTaken();
    }
  }
}

abstract class TableException extends RuntimeException {}

class NoTable extends TableException {}

class TableTaken extends TableException {}

@Provider
class TableMapper implements ExceptionMapper<TableException> {
  @Override
  public Response toResponse(TableException e) {
    if (e instanceof NoTable) {
      return Response.status(404).build();
    }
    return Response.status(Response.Status.CONFLICT).build();
  }
}
