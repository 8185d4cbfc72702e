package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class ImplicitStatus {
  @RestController
  static class Spring {
    // WARNING: [implicit-status] 201 Created is declared, but Spring.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
    String create() {
      return "";
    }

    // WARNING: [implicit-status] 204 No Content is declared, but Spring.delete responds with 200 OK when it returns normally; declare 200, or send 204 with @ResponseStatus or a ResponseEntity
    @DeleteMapping @Returns({204, 404})
    void delete() {}

    // WARNING: [implicit-status] 202 Accepted is declared, but Spring.documented responds with 200 OK when it returns normally; declare 200, or send 202 with @ResponseStatus or a ResponseEntity
    @PostMapping("/1") @ApiResponse(responseCode = "202")
    String documented() {
      return "";
    }

    // WARNING: [implicit-status] 200 OK is declared, but Spring.otherThanAnnotated responds with 201 Created when it returns normally; declare 201, or send 200 with @ResponseStatus or a ResponseEntity
    @PostMapping("/2") @Returns(200) @ResponseStatus(HttpStatus.CREATED)
    String otherThanAnnotated() {
      return "";
    }

    @PostMapping("/3")
    @Returns({201, 409})
    @ResponseStatus(HttpStatus.CREATED)
    String asAnnotated() {
      return "";
    }

    @PostMapping("/4")
    @Returns({404, 409})
    String onlyErrors() {
      return "";
    }

    @PostMapping("/5")
    @Returns(201)
    ResponseEntity<String> decidesItself() {
      return ResponseEntity.status(201).body("");
    }

    @PostMapping("/6")
    @Returns(201)
    String setsItself(HttpServletResponse response) {
      response.setStatus(201);
      return "";
    }

    @GetMapping("/7")
    @Returns({200, 201})
    String amongOthers() {
      return "";
    }

    @GetMapping("/11")
    @Returns(300)
    String noSuccess() {
      return "";
    }

    @GetMapping("/8")
    @Returns(206)
    Resource ranges() {
      return null;
    }

    @GetMapping("/10")
    @ApiResponse(responseCode = "4XX")
    // WARNING: [implicit-status] 201 Created is declared, but Spring.rangesOfErrors responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @Operation(responses = @ApiResponse(responseCode = "201"))
    String rangesOfErrors() {
      return "";
    }

    @GetMapping("/9")
    @ApiResponse(responseCode = "2XX")
    @ApiResponse(responseCode = "201")
    String anySuccess() {
      return "";
    }

    @Returns(201)
    String noHandler() {
      return "";
    }
  }

  @RestController
  @ApiResponse(responseCode = "200")
  static class UsuallyOk {
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    String saysOtherwise() {
      return "";
    }
  }

  @RestController
  static class Preparing {
    @ModelAttribute
    void prepare(HttpServletResponse response) {
      response.setStatus(201);
    }

    @PostMapping
    @Returns(201)
    String prepared() {
      return "";
    }
  }

  @RestController
  static class Holding {
    Answer answer;

    @PostMapping
    @Returns(201)
    String byAnotherBean() {
      return "";
    }
  }

  static class Answer {
    HttpServletResponse response;
  }

  @RestController
  static class Provided {
    Supplier<HttpServletResponse> response;

    @PostMapping
    @Returns(201)
    String byAProvider() {
      return "";
    }
  }

  @RestController
  abstract static class Asking {
    abstract HttpServletResponse response();

    @PostMapping
    @Returns(201)
    String asks() {
      response().setStatus(201);
      return "";
    }
  }

  @Controller
  static class Views {
    @GetMapping
    @Returns(201)
    String view() {
      return "view";
    }

    // WARNING: [implicit-status] 201 Created is declared, but Views.content responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @GetMapping("/1") @ResponseBody @Returns(201)
    String content() {
      return "";
    }
  }

  @Path("/orders")
  static class Jakarta {
    // WARNING: [implicit-status] 200 OK is declared, but Jakarta.create responds with 204 No Content when it returns normally; declare 204, or send 200 with @ResponseStatus in Quarkus, or a Response
    @POST @Returns(200)
    public void create() {}

    // WARNING: [implicit-status] 201 Created is declared, but Jakarta.documented responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus in Quarkus, or a Response
    @POST @Path("1") @APIResponse(responseCode = "201")
    public String documented() {
      return "";
    }

    @POST
    @Path("2")
    @Returns(204)
    public void nothing() {}

    @POST
    @Path("3")
    @Returns(201)
    @org.jboss.resteasy.reactive.ResponseStatus(201)
    public void quarkus() {}

    static class Bean {
      @Context HttpServletResponse response;
    }

    @POST
    @Path("5")
    @Returns(201)
    public void inABean(@BeanParam Bean bean) {}

    // WARNING: [implicit-status] 201 Created is declared, but Jakarta.besideTheBean responds with 204 No Content when it returns normally; declare 204, or send 201 with @ResponseStatus in Quarkus, or a Response
    @POST @Path("6") @Returns(201)
    public void besideTheBean() {}

    @POST
    @Path("4")
    @Returns(201)
    public void later(@Suspended AsyncResponse response) {}
  }

  @io.micronaut.http.annotation.Controller
  static class Micronaut {
    // WARNING: [implicit-status] 204 No Content is declared, but Micronaut.delete responds with 200 OK when it returns normally; declare 200, or send 204 with @Status or an HttpResponse
    @Delete @Returns({204, 404})
    void delete() {}

    @Delete("/1")
    @Returns({204, 404})
    @Status(io.micronaut.http.HttpStatus.NO_CONTENT)
    void annotated() {}

    @Post
    @Returns({200, 404})
    String plain() {
      return "";
    }
  }
}
