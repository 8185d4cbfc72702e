package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.Role;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class Composition {
  @Returns({401, 403})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Secured {}

  // WARNING: [implicit-status] 202 Accepted is declared, but Orders.started responds with 200 OK when it returns normally; declare 200, or send 202 with @ResponseStatus or a ResponseEntity
  @Returns({202, 503})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Accepted {}

  @Accepted
  @Secured
  @Retention(RetentionPolicy.RUNTIME)
  @interface Started {}

  @Second
  // WARNING: [implicit-status] 206 Partial Content is declared, but Orders.throughACycle responds with 200 OK when it returns normally; declare 200, or send 206 with @ResponseStatus or a ResponseEntity
  @Returns(206)
  @Retention(RetentionPolicy.RUNTIME)
  @interface First {}

  @First
  @Retention(RetentionPolicy.RUNTIME)
  @interface Second {}

  @Myself
  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @Returns({200, 432})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Myself {}

  @RequestMapping(method = RequestMethod.POST)
  @ResponseStatus(HttpStatus.CREATED)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Create {}

  @RequestMapping(method = RequestMethod.POST)
  @ResponseStatus
  @Retention(RetentionPolicy.RUNTIME)
  @interface Answer {
    @AliasFor(annotation = ResponseStatus.class, attribute = "code")
    HttpStatus status();
  }

  // WARNING: [implicit-status] 202 Accepted is declared, but Orders.asAnotherAliasLeavesIt responds with 200 OK when it returns normally; declare 200, or send 202 with @ResponseStatus or a ResponseEntity
  @Returns(202)
  @RequestMapping(method = RequestMethod.POST)
  @Retention(RetentionPolicy.RUNTIME)
  @interface PostTo {
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String value();
  }

  @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ToCloudflare {}

  @RestController
  static class Orders {
    @Secured
    @PostMapping
    String secured() {
      return "";
    }

    @Started
    @PostMapping("/1")
    String started() {
      return "";
    }

    @Second
    @PostMapping("/2")
    String throughACycle() {
      return "";
    }

    @Create
    String created() {
      return "";
    }

    // WARNING: [implicit-status] 200 OK is declared, but Orders.createdOtherwise responds with 201 Created when it returns normally; declare 201, or send 200 with @ResponseStatus or a ResponseEntity
    @Create @Returns(200)
    String createdOtherwise() {
      return "";
    }

    @PostTo("/3")
    String asAnotherAliasLeavesIt() {
      return "";
    }

    @Answer(status = HttpStatus.ACCEPTED)
    @Returns(202)
    String setByAnAlias() {
      return "";
    }
  }

  @ToCloudflare
  static class Client {
    @Returns({200, 521})
    void get() {}
  }
}
