package com.example.micronaut.users;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A client declares what the other side answers: what it returns says nothing about that. */
@Client("/users")
@TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
interface UserClient extends UserOperations {

  @Get("/by-name/{name}")
  @Returns({Http.Code.OK, Http.Code.NOT_FOUND, Cloudflare.Code.WEB_SERVER_IS_DOWN})
  Optional<User> byName(String name);

  @Post("/imports")
  @Returns(Http.Code.CREATED)
  User importOne(@Body User user);

  @Post("/imports/later")
  @ApiResponse(responseCode = "202")
  Mono<User> importLater(@Body User user);

  @Delete("/imports")
  @Returns(Http.Code.NO_CONTENT)
  void deleteImports();
}
