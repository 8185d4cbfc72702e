package programs.jakarta.mapperofcause;

// EXPECTED
// DELETE /keys/{name} -> 204 declared+plain, 400 thrown
// finding undeclared-status DELETE /keys/{name} 400

import dev.statute.Returns;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Path("/keys")
public class MapperOfCause {

  private final Vault vault = new Vault();

  @DELETE
  @Path("{name}")
  @Returns(204)
  public void delete(@PathParam("name") String name) {
    try {
      vault.delete(name);
    } catch (UnsupportedOperationException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  static class Vault {
    void delete(String name) {
      if (name.startsWith("root")) {
        throw new UnsupportedOperationException();
      }
    }
  }

  static class Problem {
    private final Integer status;
    private final String title;

    Problem(Integer status, String title) {
      this.status = status;
      this.title = title;
    }

    Integer getStatus() {
      return status;
    }
  }

  abstract static class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {
    abstract Problem map(E exception);

    @Override
    public Response toResponse(E exception) {
      Problem problem = map(exception);
      return Response.status(problem.getStatus()).entity(problem).build();
    }
  }

  @Provider
  public static class ClientErrorMapper extends ProblemMapper<ClientErrorException> {
    @Override
    Problem map(ClientErrorException exception) {
      return new Problem(exception.getResponse().getStatus(), exception.getMessage());
    }
  }
}
