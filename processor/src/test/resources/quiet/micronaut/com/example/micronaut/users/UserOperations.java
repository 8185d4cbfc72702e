package com.example.micronaut.users;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.reactivestreams.Publisher;

/** What the controller and its client share. */
public interface UserOperations {

  record User(long id, String name) {}

  @Get
  @ApiResponse(responseCode = "200")
  List<User> users();

  @Get("/{id}")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  User user(long id);

  @Post
  @Status(HttpStatus.CREATED)
  @ApiResponse(responseCode = "201")
  User create(@Body User user);

  /** The controller says that it is 202. */
  @Put("/{id}")
  @ApiResponse(responseCode = "202")
  User update(long id, @Body User user);

  @Delete("/{id}")
  @Operation(responses = @ApiResponse(responseCode = "204"))
  HttpResponse<?> delete(long id);

  @Get("/live")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "5XX")
  Publisher<User> live();
}
