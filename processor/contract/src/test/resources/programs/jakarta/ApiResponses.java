package programs.jakarta.apiresponses;

// EXPECTED
// DELETE /carts/{id} -> 204 declared+plain, 404 declared, 409 declared
// GET /carts/{id} -> 200 declared+plain, 404 declared+thrown, 410 thrown
// PUT /carts/{id} -> 204 declared+plain, 422 declared+thrown
// finding undeclared-status GET /carts/{id} 410
// finding unreturned-status DELETE /carts/{id} 409

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/carts/{id}")
public class ApiResponses {
  @GET
  @ApiResponse(responseCode = "200", description = "the cart")
  @ApiResponse(responseCode = "404")
  public String get(@PathParam("id") String id) {
    if (id.equals("0")) {
      throw new NotFoundException();
    }
    if (id.equals("1")) {
      throw new ClientErrorException(Response.Status.GONE);
    }
    return id;
  }

  @DELETE
  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "404")
  @ApiResponse(responseCode = "409")
  public void delete(@PathParam("id") String id) {
    System.out.println("deleted " + id);
  }

  @PUT
  @io.swagger.v3.oas.annotations.responses.ApiResponses({
    @ApiResponse(responseCode = "204"),
    @ApiResponse(responseCode = "422"),
    @ApiResponse(responseCode = "default")
  })
  public void put(@PathParam("id") String id, String text) {
    if (text.isEmpty()) {
      throw new ClientErrorException(422);
    }
  }
}
