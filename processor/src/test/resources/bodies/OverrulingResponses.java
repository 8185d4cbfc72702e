package com.example;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.Http;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class OverrulingResponses {
  interface Answers {
    ResponseEntity<String> unknown();

    @Returns({204, 404})
    ResponseEntity<String> declared();

    @Returns(200)
    ResponseEntity<String> declaredOtherwise();
  }

  @RestController
  static class Spring {
    private Answers answers;

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> same() {
      return ResponseEntity.noContent().build();
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 204, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 204
    @PutMapping @ResponseStatus(HttpStatus.NO_CONTENT) @ApiResponse(responseCode = "200")
    ResponseEntity<String> differs() {
      return ResponseEntity.ok("a");
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 204, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 204
    @PutMapping("/1") @ResponseStatus(HttpStatus.NO_CONTENT) @Returns(204)
    ResponseEntity<String> differsFromAContractToo() {
      return ResponseEntity.ok("a");
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 201
    @PostMapping("/2") @ResponseStatus(code = HttpStatus.CREATED)
    Mono<ResponseEntity<String>> later() {
      return Mono.just("").map(ResponseEntity::ok);
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 200 OK is returned and 404 Not Found is returned, and the returned status wins; remove the annotation, or return only 201
    @PostMapping("/3") @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> eachCodeOnce(int x) {
      if (x > 9) {
        return ResponseEntity.ok("a");
      }
      if (x > 8) {
        return ResponseEntity.notFound().build();
      }
      return x > 7 ? ResponseEntity.ok("b") : ResponseEntity.status(201).body("c");
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 202 Accepted is returned by Spring.accepted(String) at line 85, and the returned status wins; remove the annotation, or return only 201
    @PostMapping("/4") @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> byAHelper(boolean known) {
      return known ? accepted("x") : answers.unknown();
    }

    private static ResponseEntity<String> accepted(String text) {
      return ResponseEntity.accepted().body(text);
    }

    @PostMapping("/5")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> unknown() {
      return answers.unknown();
    }

    @PostMapping("/6")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> thrownIsNotReturned(String text) {
      if (text == null) {
        throw new BadRequestException();
      }
      return ResponseEntity.status(HttpStatus.CREATED).body(text);
    }

    @PostMapping("/7")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<String> declaredErrorsMayBeThrown() {
      return answers.declared();
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 204, but 200 OK is returned by Answers.declaredOtherwise(), which declares 200, and the returned status wins; remove the annotation, or return only 204
    @PostMapping("/8") @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<String> declaredElsewhere() {
      return answers.declaredOtherwise();
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 409, but 400 Bad Request is returned, and the returned status wins; remove the annotation, or return only 409
    @ExceptionHandler @ResponseStatus(HttpStatus.CONFLICT)
    ResponseEntity<String> handles(IllegalStateException e) {
      return ResponseEntity.badRequest().body("");
    }

    @PostMapping("/9")
    @ResponseStatus(HttpStatus.CREATED)
    @Returns(Http.Code.CREATED)
    ResponseEntity<String> anErrorIsJustUndeclared(String text) {
      return text == null
          // WARNING: [undeclared-status] 400 Bad Request is returned, but Spring.anErrorIsJustUndeclared does not declare it; write @Returns({Http.Code.CREATED, Http.Code.BAD_REQUEST})
          ? ResponseEntity.badRequest().build()
          : ResponseEntity.status(HttpStatus.CREATED).body(text);
    }

    // WARNING: [conflicting-status] what Spring.dropped returns is never sent: @ResponseStatus has a reason, so an error page is sent instead; remove the reason, or return nothing
    @GetMapping("/10") @ResponseStatus(code = HttpStatus.GONE, reason = "orders have moved")
    ResponseEntity<String> dropped() {
      return ResponseEntity.ok("");
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 410, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 410
    @GetMapping("/11") @ResponseStatus(code = HttpStatus.GONE, reason = "ignored by WebFlux")
    Mono<ResponseEntity<String>> notDropped() {
      return Mono.just(ResponseEntity.ok(""));
    }

    // WARNING: [conflicting-status] @ResponseStatus sets two different statuses, which the framework rejects at run time; write only one
    @GetMapping("/12") @ResponseStatus(value = HttpStatus.OK, code = HttpStatus.CREATED)
    ResponseEntity<String> twoStatuses() {
      return ResponseEntity.noContent().build();
    }

    @PostMapping("/13")
    @ResponseStatus(HttpStatus.CREATED)
    @SuppressWarnings("statute:conflicting-status")
    ResponseEntity<String> silenced() {
      return ResponseEntity.ok("");
    }

    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> noHandler() {
      return ResponseEntity.ok("");
    }
  }

  abstract static class Base {
    // WARNING: [conflicting-status] @ResponseStatus sets 202, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 202
    @GetMapping("/inherited") @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<String> once() {
      return ResponseEntity.ok("");
    }
  }

  @RestController
  static class One extends Base {}

  @RestController
  static class Other extends Base {}

  @Controller
  static class Micronaut {
    // WARNING: [conflicting-status] @Status sets 201, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 201
    @Get @Status(io.micronaut.http.HttpStatus.CREATED)
    HttpResponse<String> twice() {
      return HttpResponse.ok("");
    }

    @Get("/1")
    @Status(io.micronaut.http.HttpStatus.CREATED)
    HttpResponse<String> same() {
      return HttpResponse.created("");
    }
  }

  @Path("/orders")
  static class Quarkus {
    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 201
    @GET @org.jboss.resteasy.reactive.ResponseStatus(201)
    public Response twice() {
      return Response.ok().build();
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 204 No Content is returned, and the returned status wins; remove the annotation, or return only 201
    @GET @Path("/1") @org.jboss.resteasy.reactive.ResponseStatus(201)
    public RestResponse<Void> twiceInQuarkus() {
      return RestResponse.noContent();
    }

    @GET
    @Path("/2")
    @org.jboss.resteasy.reactive.ResponseStatus(201)
    public Response same() {
      return Response.status(Response.Status.CREATED).build();
    }
  }
}
