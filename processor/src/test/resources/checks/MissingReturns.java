// OPTION: -Astatute.checks=missing-returns:warning
// OPTION: -Astatute.bodies=off
package com.example;

import dev.statute.Returns;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class MissingReturns {
  @RestController
  static class Spring {
    @GetMapping
    // WARNING: [missing-returns] Spring.nothing declares no status code; declare the status that it sends, such as @Returns(200)
    String nothing() {
      return "";
    }

    @RequestMapping
    @Operation(summary = "says no status")
    // WARNING: [missing-returns] Spring.documentedWithoutStatuses declares no status code; declare the status that it sends, such as @Returns(200)
    void documentedWithoutStatuses() {}

    @ExceptionHandler
    // WARNING: [missing-returns] Spring.handle declares no status code; declare the status that it sends, such as @Returns(200)
    String handle(IllegalStateException e) {
      return "";
    }

    @GetMapping("/1")
    @Returns(200)
    String declared() {
      return "";
    }

    @GetMapping("/2")
    @ApiResponse(responseCode = "200")
    String documented() {
      return "";
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void annotated() {}

    String noHandler() {
      return "";
    }
  }

  @RestController
  @Returns({200, 404})
  static class OfTheClass {
    @GetMapping
    String get() {
      return "";
    }
  }

  static class Jakarta {
    @DELETE
    // WARNING: [missing-returns] Jakarta.delete declares no status code; declare the status that it sends, such as @Returns(204)
    public void delete() {}
  }

  interface Client {
    @GET
    String get();
  }

  @io.micronaut.http.annotation.Controller
  static class Micronaut {
    @Get
    // WARNING: [missing-returns] Micronaut.get declares no status code; declare the status that it sends, such as @Returns(200)
    String get() {
      return "";
    }

    @Get("/1")
    @SuppressWarnings("statute:missing-returns")
    String silenced() {
      return "";
    }
  }
}
