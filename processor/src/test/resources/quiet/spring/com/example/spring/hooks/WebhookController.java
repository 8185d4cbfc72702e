package com.example.spring.hooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.callbacks.Callback;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

@RestController
@RequestMapping("/hooks")
class WebhookController {

  /** A response with a mark on it. */
  static final class Signed<T> extends ResponseEntity<T> {
    Signed(T body, HttpStatusCode status) {
      super(body, new HttpHeaders(), status);
      getHeaders().set("X-Signature", "none");
    }
  }

  /** The answers in the callback are those of the subscriber, not of this method. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(responses = @ApiResponse(responseCode = "202"))
  @Callback(
      name = "delivered",
      callbackUrlExpression = "{$request.body#/url}",
      operation =
          @Operation(
              method = "post",
              responses = {
                @ApiResponse(responseCode = "200", description = "Your server got it"),
                @ApiResponse(responseCode = "410", description = "You want no more of them")
              }))
  Map<String, String> subscribe(@RequestBody Map<String, String> subscription) {
    return subscription;
  }

  @PostMapping("/payment")
  @ApiResponses({})
  String payment(@RequestBody String event) {
    return "ok";
  }

  @PostMapping("/signed")
  @ApiResponse(responseCode = "202")
  @ApiResponse(responseCode = "400")
  Signed<String> signed(@RequestBody String event) {
    return new Signed<>(event, HttpStatus.ACCEPTED);
  }

  @PostMapping("/raw")
  @ApiResponse(responseCode = "202")
  @SuppressWarnings("rawtypes")
  ResponseEntity raw(@RequestBody String event) {
    return ResponseEntity.accepted().build();
  }

  @PostMapping("/later")
  @ApiResponse(responseCode = "202")
  CompletableFuture<? extends ResponseEntity<?>> later(@RequestBody String event) {
    return CompletableFuture.completedFuture(ResponseEntity.accepted().build());
  }

  @PostMapping("/whatever")
  @ApiResponse(responseCode = "202")
  CompletableFuture<?> whatever(@RequestBody String event) {
    return CompletableFuture.completedFuture(ResponseEntity.accepted().build());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  CompletableFuture<Void> unsubscribe(@PathVariable String id) {
    return CompletableFuture.completedFuture(null);
  }

  @RequestMapping(path = "/ping", method = RequestMethod.POST)
  @ApiResponse(responseCode = "204")
  void ping(ServletWebRequest request) {
    request.getResponse().setStatus(204);
  }

  @RequestMapping("/error")
  @ApiResponse
  ResponseEntity<Map<String, Object>> error() {
    return ResponseEntity.internalServerError().body(Map.of());
  }
}
