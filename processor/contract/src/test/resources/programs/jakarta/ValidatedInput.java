package programs.jakarta.validatedinput;

// EXPECTED
// GET /orders -> 200 plain, 400 implied
// POST /orders -> 201 declared+returned, 400 implied, 415 implied
// PUT /orders -> 204 plain, 400 implied, 415 implied

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

@Path("/orders")
public class ValidatedInput {
  public record NewOrder(@NotBlank String sku) {}

  @POST
  @Returns(201)
  public Response create(@Valid NewOrder order) {
    return Response.status(Response.Status.CREATED).entity(order).build();
  }

  @GET
  public String find(@QueryParam("q") @Size(min = 3) String q) {
    return "found " + q;
  }

  @PUT
  public void replace(NewOrder order) {
    System.out.println(order);
  }
}
