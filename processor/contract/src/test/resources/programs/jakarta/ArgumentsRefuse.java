package programs.jakarta.argumentsrefuse;
// EXPECTED
// POST /seeds -> 200 declared+plain, 400 implied, 415 implied, 422 maybe
// GET /seeds/{code} -> 200 declared+plain, 404 implied, 422 maybe

import dev.statute.Returns;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/seeds")
public class ArgumentsRefuse {
  @GET
  @Path("/{code}")
  @Returns(200)
  public String find(@PathParam("code") SeedCode code) {
    return code.value();
  }

  // The content is read by a library, which may hide what the constructor throws.
  @POST
  @Returns(200)
  public String sow(SeedCode code) {
    return code.value();
  }

  public record SeedCode(String value) {
    public SeedCode {
      if (value.length() > 10) {
        throw new ClientErrorException(422);
      }
    }
  }
}
