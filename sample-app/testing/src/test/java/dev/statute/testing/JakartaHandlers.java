package dev.statute.testing;

import dev.statute.Returns;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** For Jersey and RESTEasy. */
@Path("/")
@Returns(299)
public class JakartaHandlers {

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
  @Refused
  public String sent() {
    return "";
  }

  @GET
  @Path("later")
  public void later(@Suspended AsyncResponse response) {
    CompletableFuture.runAsync(() -> response.resume(Response.status(203).build()));
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
  public String unreadable(Item item) {
    return "" + item;
  }

  @GET
  @Path("nothing")
  public void nothing() {}

  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @interface Refused {}

  /** Neither has {@code sendError}: a filter that is bound to the method answers. */
  @Refused
  public static final class Refusal implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      request.abortWith(Response.status(418).build());
    }
  }

  public static final class Mapper implements ExceptionMapper<PlantedException> {

    @Override
    public Response toResponse(PlantedException exception) {
      return Response.status(410).build();
    }
  }

  /** In place of a library for JSON. */
  public static final class Reader implements MessageBodyReader<Item> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
      return type == Item.class;
    }

    @Override
    public Item readFrom(
        Class<Item> type,
        Type generic,
        Annotation[] on,
        MediaType media,
        MultivaluedMap<String, String> fields,
        InputStream content) {
      throw new BadRequestException();
    }
  }

  public static final class App extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(JakartaHandlers.class, Refusal.class, Mapper.class, Reader.class);
    }
  }
}
