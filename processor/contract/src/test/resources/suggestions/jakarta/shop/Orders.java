package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/orders")
public class Orders {
  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    if (id.isEmpty()) {
      throw new NotFoundException();
    }
    return id;
  }

  @GET
  public void nothing() {}
}
