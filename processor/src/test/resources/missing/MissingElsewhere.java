// OPTION: -Astatute.checks=missing-returns:warning
package com.example;

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class MissingElsewhere {
  @Path("/e")
  static class Jakarta {
    @GET
    @Path("7")
    // WARNING: [missing-returns] Jakarta.g declares no status code; write @Returns({200, 404})
    public Response g(@QueryParam("x") int x) {
      return x > 1 ? Response.ok().build() : Response.status(404).build();
    }

    @GET
    @Path("8")
    // WARNING: [missing-returns] Jakarta.h declares no status code; write @Returns({200, 404})
    public String h(@QueryParam("x") int x) {
      if (x > 1) throw new NotFoundException();
      return "x";
    }

    @DELETE
    // WARNING: [missing-returns] Jakarta.delete declares no status code; write @Returns({204, 404})
    public void delete(@QueryParam("x") int x) {
      if (x > 1) throw new NotFoundException();
    }

    @GET
    @Path("9")
    // WARNING: [missing-returns] Jakarta.orNull declares no status code; write @Returns({200, 204})
    public String orNull(@QueryParam("x") int x) {
      return x > 1 ? "x" : null;
    }

    @GET
    @Path("10")
    @Returns(200)
    public String declared() {
      return "";
    }
  }

  @Controller
  static class Micronaut {
    @Get
    // WARNING: [missing-returns] Micronaut.get declares no status code; write @Returns({200, 404})
    String get(boolean found) {
      return found ? "" : null;
    }

    @Get("/1")
    // WARNING: [missing-returns] Micronaut.respond declares no status code; write @Returns(204)
    HttpResponse<Void> respond() {
      return HttpResponse.noContent();
    }
  }

  abstract static class Base {
    @GetMapping("/base")
    // WARNING: [missing-returns] One.once declares no status code; write @Returns(200)
    String once() {
      return "";
    }
  }

  @RestController
  static class One extends Base {}

  @RestController
  static class Other extends Base {}

  @RestController
  @Returns({200, 404})
  static class OfTheClass {
    @GetMapping
    String get() {
      return "";
    }
  }
}

@RestController
class MissingBesideOthers {
  @GetMapping("/1")
  @ApiResponse(responseCode = "200")
  String documented() {
    return "";
  }

  @GetMapping("/2")
  // WARNING: [missing-returns] MissingBesideOthers.get declares no status code; add @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "400")
  String get(String text) {
    if (text == null) {
      throw new dev.statute.http.BadRequestException();
    }
    return text;
  }

  interface Texts {
    String text();
  }

  @GetMapping("/3")
  // WARNING: [missing-returns] MissingBesideOthers.calls declares no status code; add at least @ApiResponse(responseCode = "200")
  String calls(Texts texts) {
    return texts.text();
  }
}
