package dev.statute.frameworks.jersey;

import dev.statute.frameworks.Thrown;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * For Jersey, which wants public classes, and for Quarkus, where a string without {@code @Produces}
 * is text/plain, and who accepts none gets a 406 at once.
 */
@Path("/")
@Produces({"text/html", "application/json"})
@SuppressWarnings("statute:missing-returns")
public class ThrowResource {

  /** For Jersey and Quarkus. */
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
   * Throws an exception of the framework.
   *
   * @param code its code
   * @return nothing
   */
  @GET
  @Path("WebApplicationException/{code}")
  public String own(@PathParam("code") int code) {
    throw new WebApplicationException(Response.status(code).build());
  }
}
