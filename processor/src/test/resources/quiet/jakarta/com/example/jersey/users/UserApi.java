package com.example.jersey.users;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.callbacks.Callback;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** As found in a service that has never heard of Statute; the resource only implements it. */
@Path("/users")
@Produces("application/json")
@ApiResponses({
  @ApiResponse(responseCode = "401", description = "Unauthorized"),
  @ApiResponse(responseCode = "500", description = "Unexpected error")
})
public interface UserApi {

  record User(long id, String name) {}

  class Paging {
    @QueryParam("page")
    int page;
  }

  @GET
  @Operation(
      summary = "All users",
      responses = {
        @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = User.class))),
        @ApiResponse(responseCode = "4XX")
      })
  List<User> users(@BeanParam Paging paging);

  @GET
  @Path("/{id}")
  @ApiResponses(
      value = {
        @ApiResponse(responseCode = "200", description = "Found", useReturnTypeSchema = true),
        @ApiResponse(responseCode = "404", description = "Not found")
      })
  User user(@PathParam("id") long id);

  @POST
  @Consumes("application/json")
  @ApiResponse(responseCode = "201", description = "Created")
  @ApiResponse(responseCode = "409", description = "There is one already")
  Response create(User user);

  @PUT
  @Path("/{id}")
  @ApiResponse(responseCode = "2XX")
  User update(@PathParam("id") long id, User user);

  @DELETE
  @Path("/{id}")
  @ApiResponse(responseCode = "204")
  void delete(@PathParam("id") long id);

  @POST
  @Path("/login")
  @Consumes("application/x-www-form-urlencoded")
  @ApiResponse(responseCode = "403", description = "Wrong password")
  String login(@FormParam("name") String name, @FormParam("password") String password);

  @POST
  @Path("/logout")
  @ApiResponse(responseCode = "205", description = "Forget it all")
  Response logout(@CookieParam("session") String session);

  @GET
  @Path("/oauth/callback")
  @ApiResponse(responseCode = "302")
  void callback(@QueryParam("state") String state, @Context HttpServletResponse response)
      throws IOException;

  @POST
  @Path("/avatars")
  @ApiResponse(responseCode = "201")
  String avatar(
      byte[] image, @Context HttpServletRequest request, @Context HttpServletResponse response)
      throws IOException;

  /** The answers in the callback are those of the subscriber. */
  @POST
  @Path("/subscriptions")
  @Operation(responses = @ApiResponse(responseCode = "204"))
  @Callback(
      name = "changed",
      callbackUrlExpression = "{$request.query.url}",
      operation =
          @Operation(
              method = "post",
              responses = {
                @ApiResponse(responseCode = "200", description = "Got it"),
                @ApiResponse(responseCode = "202", description = "Later")
              }))
  void subscribe(@QueryParam("url") String url);

  @POST
  @Path("/merge")
  @ApiResponse(responseCode = "201")
  @ApiResponse(responseCode = "204")
  Object merge(List<User> users);

  @POST
  @Path("/invite")
  @ApiResponse(responseCode = "202")
  CompletionStage<? extends Response> invite(@HeaderParam("To") String to);

  @POST
  @Path("/whatever")
  @ApiResponse(responseCode = "202")
  CompletionStage<?> whatever(String event);

  @GET
  @Path("/generic")
  @ApiResponse(responseCode = "206")
  <R extends Response> R generic();

  @GET
  @Path("/none")
  @ApiResponse
  String described();
}
