package dev.statute.frameworks.quarkus;

import dev.statute.frameworks.Thrown;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Without {@code @Produces}, a string is text/plain, and who accepts none gets a 406 at once. */
@Path("/")
@Produces({"text/html", "application/json"})
@SuppressWarnings("statute:missing-returns")
public class ThrowResource {

  /** For Quarkus. */
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
}
