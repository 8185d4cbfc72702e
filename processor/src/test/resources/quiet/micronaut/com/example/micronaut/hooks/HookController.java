package com.example.micronaut.hooks;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.callbacks.Callback;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Controller("/hooks")
class HookController {

  /** What the subscriber answers is not what this method answers. */
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(responses = @ApiResponse(responseCode = "201"))
  @Callback(
      name = "delivered",
      callbackUrlExpression = "{$request.body#/url}",
      operation =
          @Operation(
              method = "post",
              responses = {
                @ApiResponse(responseCode = "200", description = "Got it"),
                @ApiResponse(responseCode = "410", description = "No more, please")
              }))
  Map<String, String> subscribe(@Body Map<String, String> subscription) {
    return subscription;
  }

  @Post("/payment")
  @ApiResponses({})
  String payment(@Body String event) {
    return "ok";
  }

  @Post("/github")
  @ApiResponse(responseCode = "2XX", description = "Whatever they like")
  HttpStatus github(@Body String event) {
    return HttpStatus.ACCEPTED;
  }

  @Post("/later")
  @ApiResponse(responseCode = "202")
  CompletionStage<? extends HttpResponse<?>> later(@Body String event) {
    return CompletableFuture.completedFuture(HttpResponse.accepted());
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  CompletableFuture<Void> unsubscribe(String id) {
    return CompletableFuture.completedFuture(null);
  }

  /** Statute and the OpenAPI document say a part each. */
  @Get("/{id}")
  @Returns(Http.Code.OK)
  @ApiResponse(responseCode = "404")
  String subscription(String id) {
    return id;
  }

  @Post("/{id}/test")
  @Returns(value = Http.Code.OK, description = "Delivered")
  @Returns(value = {Http.Code.BAD_GATEWAY, Http.Code.GATEWAY_TIMEOUT}, description = "Or not")
  Map<String, String> test(String id) {
    return Map.of();
  }
}
