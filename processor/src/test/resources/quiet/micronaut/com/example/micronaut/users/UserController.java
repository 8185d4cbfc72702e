package com.example.micronaut.users;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.hateoas.JsonError;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** As found in a service that has never heard of Statute. */
@Controller("/users")
@Tag(name = "users")
@ApiResponses({
  @ApiResponse(responseCode = "401", description = "Unauthorized"),
  @ApiResponse(responseCode = "500", description = "Unexpected")
})
class UserController implements UserOperations {

  record Token(String value) {}

  @Override
  public List<User> users() {
    return List.of();
  }

  @Override
  public User user(long id) {
    return null;
  }

  @Override
  public User create(User user) {
    return user;
  }

  @Override
  @Status(HttpStatus.ACCEPTED)
  public User update(long id, User user) {
    return user;
  }

  @Override
  public HttpResponse<?> delete(long id) {
    return HttpResponse.noContent();
  }

  @Override
  public Publisher<User> live() {
    return Flux.empty();
  }

  @Post("/login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @ApiResponses(
      value = {
        @ApiResponse(responseCode = "200", description = "Welcome", useReturnTypeSchema = true),
        @ApiResponse(responseCode = "403", description = "Wrong password", content = @Content)
      })
  Token login(String name, String password) {
    throw new HttpStatusException(HttpStatus.FORBIDDEN, "no");
  }

  @Post("/logout")
  @Status(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  void logout(@CookieValue String session) {}

  @Get("/oauth/callback")
  @ApiResponse(responseCode = "303", description = "Back to where the user came from")
  HttpResponse<?> callback(@QueryValue String state) {
    return HttpResponse.seeOther(URI.create("/home"));
  }

  @Get("/old")
  @ApiResponse(responseCode = "308")
  HttpResponse<Void> old() {
    return HttpResponse.permanentRedirect(URI.create("/users"));
  }

  @Post("/merge")
  @ApiResponse(responseCode = "201")
  @ApiResponse(responseCode = "204")
  Object merge(List<User> users) {
    return HttpResponse.noContent();
  }

  @Post("/verification")
  @ApiResponse(responseCode = "202")
  @ApiResponse(responseCode = "404")
  Mono<HttpStatus> verification(@Header("X-User") String user) {
    return Mono.just(HttpStatus.ACCEPTED);
  }

  @Post("/anything")
  @ApiResponse(responseCode = "202")
  Mono<?> anything() {
    return Mono.just(HttpResponse.accepted());
  }

  @Post("/generic")
  @ApiResponse(responseCode = "201")
  <R extends HttpResponse<User>> R generic() {
    return null;
  }

  @Post("/bulk")
  @Status(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Many users",
      responses = {
        @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = User.class))),
        @ApiResponse(responseCode = "4XX")
      })
  Flux<User> bulk(List<User> users) {
    return Flux.fromIterable(users);
  }

  @Get("/ping")
  @Produces(MediaType.TEXT_PLAIN)
  @ApiResponse
  String ping() {
    return "pong";
  }

  @Hidden
  @Get("/internal")
  Map<String, Object> internal() {
    return Map.of();
  }

  @Error(global = true)
  @Status(HttpStatus.BAD_REQUEST)
  @ApiResponse(responseCode = "400")
  JsonError bad(IllegalArgumentException e) {
    return new JsonError(e.getMessage());
  }

  @Error(IllegalStateException.class)
  @Status(HttpStatus.CONFLICT)
  void conflict() {}
}
