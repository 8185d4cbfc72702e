package com.example;

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.GoneException;
import dev.statute.http.StatusCodeException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** What an exception that is caught tells of its status. */
class CaughtResponses {

  private final Warehouse warehouse = new Warehouse();

  private static void check(String name) {
    if (name.isEmpty()) {
      throw new WebApplicationException(409);
    }
  }

  @Returns(200)
  Response returnsItsResponse(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (WebApplicationException e) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but CaughtResponses.returnsItsResponse does not declare it; write @Returns({200, 409})
      return e.getResponse();
    }
  }

  @Returns({200, 409})
  Response returnsItsResponseAndDeclaresIt(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
  }

  @Returns(200)
  Response returnsItsStatus(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (WebApplicationException e) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but CaughtResponses.returnsItsStatus does not declare it; write @Returns({200, 409})
      return Response.status(e.getResponse().getStatus()).entity(e.getMessage()).build();
    }
  }

  @Returns(200)
  Response returnsWhatItsTypeTells(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (NotFoundException e) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but CaughtResponses.returnsWhatItsTypeTells does not declare it; write @Returns({200, 404, 409})
      return e.getResponse();
    } catch (WebApplicationException e) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but CaughtResponses.returnsWhatItsTypeTells does not declare it; write @Returns({200, 404, 409})
      return e.getResponse();
    }
  }

  /** The exception that the callee declares may be another one. */
  @Returns(200)
  Response returnsWhatACalleeMayThrow() {
    try {
      return Response.ok(warehouse.take(1)).build();
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
  }

  @Returns(200)
  Response returnsAnother(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (WebApplicationException e) {
      return Response.ok(e.getResponse().getEntity()).build();
    }
  }

  @Returns(200)
  Response looksAtIt(String name) {
    try {
      check(name);
      return Response.ok().build();
    } catch (WebApplicationException e) {
      return e.getResponse().getStatus() == 409 ? Response.ok().build() : e.getResponse();
    }
  }

  @Returns(200)
  ResponseEntity<String> returnsTheStatusOfSpring(String name) {
    try {
      if (name.isEmpty()) {
        throw new ResponseStatusException(org.springframework.http.HttpStatus.GONE);
      }
      return ResponseEntity.ok(name);
    } catch (ResponseStatusException e) {
      // WARNING: [undeclared-status] 410 Gone is returned, but CaughtResponses.returnsTheStatusOfSpring does not declare it; write @Returns({200, 410})
      return ResponseEntity.status(e.getStatusCode()).build();
    }
  }

  @Returns(200)
  ResponseEntity<ProblemDetail> returnsTheProblemOfSpring(String name) {
    try {
      if (name.isEmpty()) {
        throw new ResponseStatusException(org.springframework.http.HttpStatus.GONE);
      }
      return ResponseEntity.ok().build();
    } catch (ResponseStatusException e) {
      // WARNING: [undeclared-status] 410 Gone is returned, but CaughtResponses.returnsTheProblemOfSpring does not declare it; write @Returns({200, 410})
      return ResponseEntity.of(e.getBody()).build();
    }
  }

  @Returns(200)
  HttpResponse<String> returnsTheStatusOfMicronaut(String name) {
    try {
      if (name.isEmpty()) {
        throw new HttpStatusException(HttpStatus.GONE, "gone");
      }
      return HttpResponse.ok(name);
    } catch (HttpStatusException e) {
      // WARNING: [undeclared-status] 410 Gone is returned, but CaughtResponses.returnsTheStatusOfMicronaut does not declare it; write @Returns({200, 410})
      return HttpResponse.status(e.getStatus());
    }
  }

  @Returns(200)
  ResponseEntity<String> returnsACode(String name) {
    try {
      if (name.isEmpty()) {
        throw new GoneException(name);
      }
      return ResponseEntity.ok(name);
    } catch (StatusCodeException e) {
      // WARNING: [undeclared-status] 410 Gone is returned, but CaughtResponses.returnsACode does not declare it; write @Returns({200, 410})
      return ResponseEntity.status(e.code()).body(e.getMessage());
    }
  }

  @SuppressWarnings("serial")
  static class Sold extends GoneException {
    HttpStatus shown() {
      return HttpStatus.OK;
    }

    int times() {
      return 200;
    }
  }

  /** Somebody has made up what it gives. */
  @Returns(200)
  HttpResponse<String> returnsSomethingElse(String name) {
    try {
      if (name.isEmpty()) {
        throw new Sold();
      }
      return HttpResponse.ok(name);
    } catch (Sold e) {
      return name == null ? HttpResponse.status(e.times(), "sold") : HttpResponse.status(e.shown());
    }
  }
}
