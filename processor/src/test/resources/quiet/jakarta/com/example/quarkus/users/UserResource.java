package com.example.quarkus.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** No annotation of Statute at all, and records for everything. */
@Path("/api/users")
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {

  public record User(long id, String name) {}

  public record Page<T>(List<T> items, String next) {}

  public record Token(String value) {}

  @GET
  @Operation(summary = "All users")
  @APIResponse(
      responseCode = "200",
      description = "The first page",
      content = @Content(schema = @Schema(implementation = User.class)))
  @APIResponse(responseCode = "4XX")
  public Page<User> users() {
    return new Page<>(List.of(), null);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(value = User.class, responseCode = "200")
  @APIResponse(responseCode = "404")
  public User user(@RestPath long id) {
    return new User(id, "");
  }

  @GET
  @Path("/me")
  @RolesAllowed("user")
  public User me(@RestHeader("X-User") String user) {
    return new User(0, user);
  }

  @POST
  @RolesAllowed("admin")
  @APIResponse(responseCode = "201", description = "Created")
  @APIResponse(responseCode = "400", description = "Invalid")
  public Response create(User user) {
    return Response.created(URI.create("/api/users/" + user.id())).build();
  }

  @POST
  @Path("/typed")
  @APIResponseSchema(value = User.class, responseCode = "201")
  public RestResponse<User> createTyped(User user) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, user).build();
  }

  @POST
  @Path("/login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "401")
  public Token login(@RestForm String name, @RestForm String password) {
    throw new NotAuthorizedException("Basic");
  }

  @POST
  @Path("/login/basic")
  @APIResponse(responseCode = "401", description = "Always: it is switched off")
  public Token basic() {
    throw new NotAuthorizedException("Basic");
  }

  @POST
  @Path("/logout")
  @APIResponse(responseCode = "204")
  public void logout() {}

  @POST
  @Path("/logout/all")
  @APIResponse(responseCode = "204")
  public CompletionStage<Void> logoutAll() {
    return java.util.concurrent.CompletableFuture.completedFuture(null);
  }

  @PATCH
  @Path("/{id}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "412")
  @APIResponse(responseCode = "428")
  public User patch(@RestPath long id, Map<String, Object> changes) {
    return user(id);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "202")
  @APIResponse(responseCode = "204")
  public Response delete(@RestPath long id) {
    return Response.accepted().build();
  }

  @GET
  @Path("/{id}/home")
  @APIResponse(responseCode = "307")
  public RestResponse<Void> home(@RestPath long id) {
    return RestResponse.temporaryRedirect(URI.create("/home"));
  }

  @GET
  @Path("/{id}/photo")
  @Produces("image/png")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "304")
  public RestResponse<byte[]> photo(@RestPath long id) {
    return RestResponse.notModified();
  }
}
