package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/orders")
public class Orders {
  @GET
  @Path("{id}")
  @APIResponse(responseCode = "200", description = "The order")
  public String find(@PathParam("id") String id) {
    if (id.isEmpty()) {
      throw new NotFoundException();
    }
    return id;
  }

  @GET
  public void nothing() {}
}
