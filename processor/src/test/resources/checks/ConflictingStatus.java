package com.example;

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
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> saysTheSameTwice() {
      return ResponseEntity.status(HttpStatus.CREATED).body("");
    }

    @PostMapping("/1")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<String>> laterOne() {
      return Mono.empty();
    }

    // WARNING: [conflicting-status] what Spring.dropped returns is never sent: @ResponseStatus has a reason, so an error page is sent instead; remove the reason, or return nothing
    @GetMapping("/2") @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such order")
    String dropped() {
      return "";
    }

    // WARNING: [conflicting-status] @ResponseStatus sets two different statuses, which the framework rejects at run time; write only one
    @GetMapping("/3") @ResponseStatus(value = HttpStatus.OK, code = HttpStatus.CREATED)
    String twoStatuses() {
      return "";
    }

    // WARNING: [conflicting-status] what Spring.droppedToo returns is never sent: @ResponseStatus has a reason, so an error page is sent instead; remove the reason, or return nothing
    @GetMapping("/7") @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such order")
    ResponseEntity<String> droppedToo() {
      return ResponseEntity.ok("");
    }

    @GetMapping("/11")
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "ignored by WebFlux")
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
}
