package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;

@Path("/orders")
public class Orders {
  @GET
  @Path("{id}")
  @APIResponses({@APIResponse(responseCode = "200", description = "The order")})
  public String find(@PathParam("id") String id) {
    if (id.isEmpty()) {
      throw new NotFoundException();
    }
    return id;
  }

  @GET
  public void nothing() {}
}
