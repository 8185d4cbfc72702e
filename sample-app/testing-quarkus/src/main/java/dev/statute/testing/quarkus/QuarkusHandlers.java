package dev.statute.testing.quarkus;

import dev.statute.Returns;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;

/** Each has the name of its way. */
@Path("/")
@Returns(299)
public class QuarkusHandlers {

  public QuarkusHandlers() {}

  @GET
  @Path("plain")
  public String plain() {
    return "";
  }

  @GET
  @Path("response")
  public Response response() {
    return Response.status(202).build();
  }

  @GET
  @Path("thrown")
  public String thrown() {
    throw new WebApplicationException(409);
  }

  @GET
  @Path("mapped")
  public String mapped() {
    throw new PlantedException();
  }

  @GET
  @Path("crash")
  public String crash() {
    throw new IllegalStateException("planted");
  }

  @GET
  @Path("sent")
  public String sent() {
    return "";
  }

  @GET
  @Path("later")
  public CompletableFuture<Response> later() {
    return CompletableFuture.supplyAsync(() -> Response.status(203).build());
  }

  @GET
  @Path("failed")
  public CompletableFuture<String> failed() {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new WebApplicationException(503);
        });
  }

  @GET
  @Path("converted/{number}")
  public String converted(@PathParam("number") int number) {
    return "" + number;
  }

  @POST
  @Path("unreadable")
  @Consumes(MediaType.APPLICATION_JSON)
  public String unreadable(Item item) {
    return "" + item;
  }

  @GET
  @Path("nothing")
  public void nothing() {}
}
