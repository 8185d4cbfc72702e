package dev.statute.openapi;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A handler for each rule about the responses of an operation. */
@SuppressWarnings("statute") // They declare what is not so.
final class RuleHandlers {

  private RuleHandlers() {}

  @RestController
  static class Plain {

    @GetMapping("/undeclared")
    String undeclared() {
      return "";
    }

    @GetMapping("/customized")
    @Returns(200)
    String customized() {
      return "";
    }
  }

  @RestController
  static class Described {

    @GetMapping("/described")
    @Returns({200, 409})
    @Returns(value = 404, description = "there is none")
    @Returns({404, 413, 461, 499, 999})
    String described() {
      return "";
    }

    @GetMapping("/described-twice")
    @Returns(200)
    @Returns(value = 409, description = "the order exists")
    @Returns(value = 409, description = "the order is closed")
    String twice() {
      return "";
    }

    @GetMapping("/out-of-range")
    @Returns({200, 4044})
    String outOfRange() {
      return "";
    }
  }

  @RestController
  static class Documented {

    @GetMapping("/swagger")
    @Operation(responses = @ApiResponse(responseCode = "410", description = "of the operation"))
    @ApiResponse(
        responseCode = "404",
        description = "of the response",
        content = @Content(mediaType = "text/html"))
    @ApiResponse(responseCode = "409", description = "not of the advice")
    @ApiResponse(responseCode = "default")
    @ApiResponse(responseCode = "5XX")
    @Returns(
        value = {204, 404, 410, 422},
        description = "of Statute")
    void documented() {}

    @GetMapping("/swagger-error")
    @ApiResponse(responseCode = "404", description = "no such report", content = @Content)
    @Returns(410)
    Report onlyErrors() {
      return new Report(1);
    }

    @GetMapping(path = "/swagger-beside", produces = "application/json")
    @ApiResponse(responseCode = "404", content = @Content)
    @Returns({201, 409})
    List<Line> beside() {
      return List.of();
    }

    @GetMapping("/swagger-success")
    @ApiResponse(responseCode = "200", description = "the report", content = @Content)
    @Returns(404)
    Report success() {
      return new Report(1);
    }

    @GetMapping("/swagger-default")
    @ApiResponse(description = "whatever")
    @Returns(404)
    Report whatever() {
      return new Report(1);
    }
  }

  /** Schemas that no other handler brings. */
  record Report(long id) {}

  record Line(String text, Report report) {}

  @RestController
  static class Succeeding {

    @GetMapping("/moved")
    @Returns({201, 204, 205, 206, 304, 404})
    List<String> moved() {
      return List.of();
    }

    @GetMapping("/redirected")
    @Returns(302)
    String redirected() {
      return "";
    }

    @GetMapping("/errors-only")
    @Returns({503, 404})
    String errorsOnly() {
      return "";
    }

    @GetMapping("/status")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Returns({203, 404})
    String status() {
      return "";
    }
  }

  @RestController
  @ResponseStatus(HttpStatus.ACCEPTED)
  static class Accepting {

    @GetMapping("/status-of-class")
    @Returns(404)
    String status() {
      return "";
    }

    @GetMapping("/status-of-class-alone")
    String alone() {
      return "";
    }

    @GetMapping("/status-of-class-and-swagger")
    @ApiResponse(responseCode = "404", content = @Content)
    @Returns(409)
    Line swagger() {
      return new Line("", new Report(1));
    }

    @GetMapping("/status-of-method-and-class")
    @ResponseStatus(HttpStatus.CREATED)
    String method() {
      return "";
    }

    @GetMapping("/status-of-its-own")
    CompletableFuture<ResponseEntity<String>> own() {
      return CompletableFuture.completedFuture(ResponseEntity.ok(""));
    }
  }

  @RestController
  static class Shared {

    @GetMapping(path = "/shared", produces = "application/json")
    @Returns({200, 404})
    List<String> json() {
      return List.of();
    }

    @GetMapping(path = "/shared", produces = "text/plain")
    @Returns({200, 410})
    String text() {
      return "";
    }
  }
}
