package dev.statute.frameworks.jaxrs;

import dev.statute.frameworks.Thrown;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;

/** What a client asks for an exception. */
@Path("/")
public class ThrowResource {

  /** For Jersey, which wants public classes. */
  public ThrowResource() {}

  /**
   * Throws an exception.
   *
   * @param name which one
   * @return nothing
   */
  @GET
  @Path("throw/{name}")
  public String raise(@PathParam("name") String name) {
    throw Thrown.by(name);
  }

  /**
   * Throws an exception in another thread.
   *
   * @param name which one
   * @return nothing
   */
  @GET
  @Path("later/{name}")
  public CompletionStage<String> later(@PathParam("name") String name) {
    return CompletableFuture.supplyAsync(() -> raise(name));
  }
}
