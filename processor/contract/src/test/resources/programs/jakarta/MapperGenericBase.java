package programs.jakarta.mappergenericbase;

// EXPECTED
// POST /customers -> 204 declared+plain, 409 declared+thrown
// GET /customers/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /customers/{id} 404

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/customers")
public class MapperGenericBase {
  @GET
  @Path("/{id}")
  @Returns(200)
  public String get(@PathParam("id") String id) throws NoSuchCustomer {
    if (id.isEmpty()) {
      throw new NoSuchCustomer();
    }
    return id;
  }

  @POST
  @Returns({204, 409})
  public void register(String name) throws CustomerExists {
    if (name.equals("admin")) {
      throw new CustomerExists();
    }
  }
}

class NoSuchCustomer extends Exception {}

class CustomerExists extends Exception {}

abstract class BaseMapper<E extends Exception> implements ExceptionMapper<E> {
  abstract Response.Status status();

  @Override
  public Response toResponse(E e) {
    return Response.status(status()).entity(e.getMessage()).build();
  }
}

@Provider
class NoSuchCustomerMapper extends BaseMapper<NoSuchCustomer> {
  @Override
  Response.Status status() {
    return Response.Status.NOT_FOUND;
  }
}

@Provider
class CustomerExistsMapper extends BaseMapper<CustomerExists> {
  @Override
  Response.Status status() {
    return Response.Status.CONFLICT;
  }
}
