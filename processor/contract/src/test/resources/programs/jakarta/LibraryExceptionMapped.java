package programs.jakarta.libraryexceptionmapped;

// EXPECTED
// POST /imports -> 204 declared+plain, 422 possible
// PUT /imports -> 204 declared+plain, 422 declared+possible
// POST /imports/names -> 204 declared+plain, 409 declared+thrown, 422 possible

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

@Path("/imports")
public class LibraryExceptionMapped {
  private final ObjectMapper json = new ObjectMapper();

  @POST
  @Returns(204)
  public void add(String text) {
    System.out.println(json.readTree(text).size());
  }

  @PUT
  @Returns({204, 422})
  public void replace(String text) {
    System.out.println(json.readTree(text).size());
  }

  @POST
  @Path("/names")
  @Returns({204, 409})
  public void names(String text) {
    try {
      System.out.println(json.readTree(text).size());
    } catch (JacksonException e) {
      throw new ClientErrorException(409);
    }
  }
}

@Provider
class JsonMapper implements ExceptionMapper<JacksonException> {
  @Override
  public Response toResponse(JacksonException e) {
    return Response.status(422).entity("no JSON").build();
  }
}
