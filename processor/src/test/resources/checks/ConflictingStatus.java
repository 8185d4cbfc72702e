package com.example;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class ConflictingStatus {
  @RestController
  static class Spring {
    // WARNING: [conflicting-status] @ResponseStatus is overruled: Spring.twice returns ResponseEntity, which has a status of its own; leave it out, or return the content alone
    @PostMapping @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> twice() {
      return ResponseEntity.ok("");
    }

    // WARNING: [conflicting-status] @ResponseStatus is overruled: Spring.twiceLater returns ResponseEntity, which has a status of its own; leave it out, or return the content alone
    @PostMapping("/1") @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<String>> twiceLater() {
      return Mono.empty();
    }

    // WARNING: [conflicting-status] what Spring.dropped returns is overruled: the reason of @ResponseStatus has an error page sent in its place; leave the reason out, or return nothing
    @GetMapping("/2") @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such order")
    String dropped() {
      return "";
    }

    // WARNING: [conflicting-status] @ResponseStatus is overruled: its members set two statuses that differ, which is refused when the service runs; write one
    @GetMapping("/3") @ResponseStatus(value = HttpStatus.OK, code = HttpStatus.CREATED)
    String twoStatuses() {
      return "";
    }

    // WARNING: [conflicting-status] what Spring.droppedToo returns is overruled: the reason of @ResponseStatus has an error page sent in its place; leave the reason out, or return nothing
    @GetMapping("/7") @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such order")
    ResponseEntity<String> droppedToo() {
      return ResponseEntity.ok("");
    }

    // WARNING: [conflicting-status] @ResponseStatus is overruled: Spring.laterWithAReason returns ResponseEntity, which has a status of its own; leave it out, or return the content alone
    @GetMapping("/11") @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "ignored by WebFlux")
    Mono<ResponseEntity<String>> laterWithAReason() {
      return Mono.empty();
    }

    @GetMapping("/9")
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "ignored by WebFlux")
    String reactive(ServerWebExchange exchange) {
      return "";
    }

    @GetMapping("/10")
    @ResponseStatus(code = HttpStatus.CREATED, reason = " ")
    String blankReason() {
      return "";
    }

    @GetMapping("/8")
    @ResponseStatus(value = HttpStatus.INTERNAL_SERVER_ERROR, code = HttpStatus.CREATED)
    String theDefaultSaysNothing() {
      return "";
    }

    @GetMapping("/4")
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such order")
    void reasonAlone() {}

    @GetMapping("/5")
    @ResponseStatus(value = HttpStatus.OK, code = HttpStatus.OK)
    String sameStatusTwice() {
      return "";
    }

    @PostMapping("/6")
    @ResponseStatus(HttpStatus.CREATED)
    String created() {
      return "";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail problem(IllegalStateException e) {
      return ProblemDetail.forStatus(HttpStatus.CONFLICT);
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/entity")
    HttpEntity<String> withoutStatus() {
      return new HttpEntity<>("");
    }

    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> noHandler() {
      return ResponseEntity.ok("");
    }
  }

  @Controller
  static class Micronaut {
    // WARNING: [conflicting-status] @Status is overruled: Micronaut.twice returns HttpResponse, which has a status of its own; leave it out, or return the content alone
    @Get @Status(io.micronaut.http.HttpStatus.CREATED)
    HttpResponse<String> twice() {
      return HttpResponse.ok("");
    }

    @Get("/1")
    @Status(io.micronaut.http.HttpStatus.CREATED)
    String once() {
      return "";
    }
  }

  @Path("/orders")
  static class Quarkus {
    // WARNING: [conflicting-status] @ResponseStatus is overruled: Quarkus.twice returns Response, which has a status of its own; leave it out, or return the content alone
    @GET @org.jboss.resteasy.reactive.ResponseStatus(201)
    public Response twice() {
      return Response.ok().build();
    }
  }
}
