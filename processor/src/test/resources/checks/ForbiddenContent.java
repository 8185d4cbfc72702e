package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class ForbiddenContent {
  record Order(long id) {}

  @RestController
  static class Spring {
    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but Spring.delete returns a value; return nothing, or declare the code that is sent with the value
    @DeleteMapping @ResponseStatus(HttpStatus.NO_CONTENT)
    Order delete() {
      return new Order(1);
    }

    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but Spring.later returns a value; return nothing, or declare the code that is sent with the value
    @PutMapping @Returns({204, 404})
    Mono<Order> later() {
      return Mono.empty();
    }

    // ERROR: [forbidden-content] 205 Reset Content forbids content and is the only success declared, but Spring.reset returns a value; return nothing, or declare the code that is sent with the value
    @PostMapping @ApiResponse(responseCode = "205")
    int reset() {
      return 1;
    }

    @DeleteMapping("/1")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nothing() {}

    @DeleteMapping("/2")
    @Returns({204, 404})
    ResponseEntity<Order> decidesItself() {
      return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/3")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> nothingLater() {
      return Mono.empty();
    }

    @PutMapping("/4")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "200")
    Order orContent() {
      return new Order(1);
    }

    @PutMapping("/5")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "default")
    Order orAnythingElse() {
      return new Order(1);
    }

    // WARNING: [implicit-status] 204 No Content is declared, but Spring.redirected responds with 302 Found when it returns normally; declare 302, or send 204 with @ResponseStatus or a ResponseEntity
    @PutMapping("/7") @Returns(204) @ResponseStatus(HttpStatus.FOUND)
    Order redirected() {
      return new Order(1);
    }

    @PutMapping("/6")
    @Returns({204, 404})
    <T> T whatever(T value) {
      return value;
    }
  }

  @Path("/orders")
  static class Jakarta {
    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but Jakarta.list returns a value; return nothing, or declare the code that is sent with the value
    @PUT @Returns({Http.Code.NO_CONTENT, Http.Code.CONFLICT})
    public List<Order> list() {
      return List.of();
    }

    @DELETE
    @Returns({204, 404})
    public Response delete() {
      return Response.noContent().build();
    }

    @DELETE
    @Path("later")
    @Returns(204)
    public CompletionStage<Void> later() {
      return null;
    }
  }

  @Controller("/orders")
  static class Micronaut {
    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but Micronaut.delete returns a value; return nothing, or declare the code that is sent with the value
    @Delete @Returns(204)
    Order delete() {
      return new Order(1);
    }
  }

  @RestController
  @Returns({204, 404})
  static class OfTheClass {
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete() {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String describe(IllegalStateException e) {
      return "";
    }
  }

  @RestController
  @ResponseStatus(HttpStatus.NO_CONTENT)
  static class AnsweredByTheClass {
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String describe(IllegalStateException e) {
      return "";
    }
  }

  static class Service {
    @Returns({204, 404})
    Order delete() {
      return new Order(1);
    }
  }
}
