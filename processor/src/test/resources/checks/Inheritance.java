package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Nginx;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class Inheritance {
  interface Api {
    // WARNING: [implicit-status] 201 Created is declared, but Implementing.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns({201, 409})
    String create();

    @GetMapping
    @Returns({200, 404})
    String find();

    @PostMapping("/1")
    @ResponseStatus(HttpStatus.CREATED)
    @Returns({200, 201})
    String answers();

    @PostMapping("/2")
    @Returns(201)
    String takenUp();
  }

  @RestController
  static class Implementing implements Api {
    @Override
    public String create() {
      return "";
    }

    @Override
    public String find() {
      return "";
    }

    @Override
    public String answers() {
      return "";
    }

    @Override
    @Returns(200)
    public String takenUp() {
      return "";
    }
  }

  // WARNING: [implicit-status] 202 Accepted is declared, but OfTheClass.first responds with 200 OK when it returns normally; declare 200, or send 202 with @ResponseStatus or a ResponseEntity
  @RestController @Returns({202, 401})
  static class OfTheClass {
    @PostMapping
    String first() {
      return "";
    }

    @PostMapping("/1")
    String second() {
      return "";
    }

    @PostMapping("/2")
    @Returns(200)
    String more() {
      return "";
    }
  }

  @Returns({200, 500})
  static class OneOfThemAnswersIt {
    @GET
    public String get() {
      return "";
    }

    @POST
    public void post() {}
  }

  @Returns({200, 500})
  static class OneOfThemMayAnswerIt {
    @GET
    public jakarta.ws.rs.core.Response get() {
      return null;
    }

    @POST
    public void post() {}
  }

  abstract static class OfAnyType<T> {
    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but OfText.get returns a value; return nothing, or declare the code that is sent with the value
    @GetMapping @Returns(204)
    public T get() {
      return null;
    }

    // WARNING: [implicit-status] 201 Created is declared, but OfText.list responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns(201)
    public java.util.List<T> list() {
      return null;
    }
  }

  @RestController
  static class OfText extends OfAnyType<String> {}

  @RestController
  static class OfResponses extends OfAnyType<Object> {}

  @RestController
  @Returns({202, 401})
  static class SilencedMethod {
    @PostMapping
    @SuppressWarnings("statute:implicit-status")
    String silenced() {
      return "";
    }
  }

  abstract static class Base {
    // WARNING: [implicit-status] 201 Created is declared, but First.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns(201)
    public String create() {
      return "";
    }
  }

  @RestController
  static class First extends Base {}

  @RestController
  static class Second extends Base {}

  @RestController
  static class Overriding extends Base {
    @Override
    @ResponseStatus(HttpStatus.CREATED)
    public String create() {
      return "";
    }
  }

  // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but OfTheInterface.create returns a value; return nothing, or declare the code that is sent with the value
  @Returns(204)
  interface Marked {}

  @RestController
  static class OfTheInterface implements Marked {
    @PostMapping
    String create() {
      return "";
    }
  }

  interface Documented {
    @POST
    @Path("/orders")
    // WARNING: [implicit-status] 202 Accepted is declared, but Resource.start responds with 200 OK when it returns normally; declare 200, or send 202 with @ResponseStatus in Quarkus, or a Response
    @ApiResponse(responseCode = "202")
    String start();
  }

  static class Resource implements Documented {
    @Override
    public String start() {
      return "";
    }
  }

  interface Generic<T> {
    // WARNING: [implicit-status] 201 Created is declared, but OfStrings.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns(201)
    String create(T value);
  }

  @RestController
  static class OfStrings implements Generic<String> {
    @Override
    public String create(String value) {
      return "";
    }
  }

  @TargetVendor(Nginx.class)
  static class Targeted {
    @GET
    @SuppressWarnings("statute:log-only-status")
    @Returns({200, 499})
    public String get() {
      return "";
    }
  }

  static class NotInherited extends Targeted {
    @Override
    // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    @Returns({200, 499})
    public String get() {
      return "";
    }
  }

  @RestController
  record Bean(String name) {
    // WARNING: [implicit-status] 201 Created is declared, but Bean.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
    @PostMapping @Returns(201)
    String create() {
      return name;
    }

    @RestController
    enum Nested {
      ONE;

      // WARNING: [implicit-status] 201 Created is declared, but Nested.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus or a ResponseEntity
      @PostMapping @Returns(201)
      String create() {
        return name();
      }
    }
  }

  interface Creating {
    @PostMapping
    @Returns(201)
    default String create() {
      return "";
    }
  }

  static class Created {
    @ResponseStatus(HttpStatus.CREATED)
    public String create() {
      return "";
    }
  }

  static class Between extends Created {}

  @RestController
  static class ByTheClass extends Between implements Creating {}

  @RegisterRestClient
  interface Client {
    @POST
    @Returns(201)
    String create();
  }

  static class StandIn implements Client {
    @Override
    public String create() {
      return "";
    }
  }
}
