package dev.statute.frameworks.jersey;

import dev.statute.frameworks.Key;
import dev.statute.frameworks.Thrown;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * For Jersey, which wants public classes, and for Quarkus, where a string without {@code @Produces}
 * is text/plain, and who accepts none gets a 406 at once.
 */
@Path("/")
@Produces({"text/html", "application/json"})
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

  /**
   * Has an exception thrown as its argument is made.
   *
   * @param key what is made
   * @return its value
   */
  @GET
  @Path("converted/{key}")
  public String converted(@PathParam("key") Key key) {
    return key.value();
  }

  /**
   * Has an exception thrown as its content is read.
   *
   * @param key what is read
   * @return its value
   */
  @POST
  @Path("body")
  @Consumes("application/json")
  public String body(Key key) {
    return key.value();
  }

  /**
   * Throws an exception where content was written, but not sent.
   *
   * @return what throws
   */
  @GET
  @Path("begun/stream")
  public Response begun() {
    StreamingOutput content =
        out -> {
          out.write("partial".getBytes(StandardCharsets.UTF_8));
          throw Thrown.by("409");
        };
    return Response.ok(content).tag("1").build();
  }

  /**
   * Throws an exception where a part of the content was sent.
   *
   * @return what throws
   */
  @GET
  @Path("sent/stream")
  public StreamingOutput sent() {
    return out -> {
      out.write("partial".repeat(10_000).getBytes(StandardCharsets.UTF_8));
      out.flush();
      throw Thrown.by("409");
    };
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
