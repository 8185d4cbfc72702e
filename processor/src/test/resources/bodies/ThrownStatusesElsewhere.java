package com.example;

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.NotWebSocketRequestException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** Exceptions of Jakarta REST and of Micronaut. */
@SuppressWarnings("serial")
class ThrownStatusesElsewhere {

  @Returns(200)
  String throwsInMicronaut() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as HttpStatusException, but ThrownStatusesElsewhere.throwsInMicronaut does not declare it; write @Returns({200, 409})
    throw new HttpStatusException(HttpStatus.CONFLICT, "sold");
  }

  @Returns({200, 409})
  String declaresInMicronaut() {
    throw new HttpStatusException(HttpStatus.CONFLICT, "sold");
  }

  @Returns(200)
  String throwsInMicronautWhatItIsGiven(HttpStatus status) {
    throw new HttpStatusException(status, "sold");
  }

  @Returns(200)
  String throwsInMicronautByNumber() {
    // WARNING: [undeclared-status] 410 Gone is thrown as HttpStatusException, but ThrownStatusesElsewhere.throwsInMicronautByNumber does not declare it; write @Returns({200, 410})
    throw new HttpStatusException(HttpStatus.valueOf(410), "sold");
  }

  /** Those of its own that hold a status which nobody gives them. */
  @Returns(200)
  String throwsInMicronautByType(int choice) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownStatusesElsewhere.throwsInMicronautByType does not declare it; write @Returns({200, 400, 404, 405, 406, 415})
        throw new io.micronaut.http.server.exceptions.NotFoundException();
      case 1:
        // WARNING: [undeclared-status] 405 Method Not Allowed is thrown as NotAllowedException, but ThrownStatusesElsewhere.throwsInMicronautByType does not declare it; write @Returns({200, 400, 404, 405, 406, 415})
        throw new NotAllowedException("GET", URI.create("/"), Set.of("PUT"));
      case 2:
        // WARNING: [undeclared-status] 406 Not Acceptable is thrown as NotAcceptableException, but ThrownStatusesElsewhere.throwsInMicronautByType does not declare it; write @Returns({200, 400, 404, 405, 406, 415})
        throw new NotAcceptableException(Set.of(), Set.of());
      case 3:
        // WARNING: [undeclared-status] 415 Unsupported Media Type is thrown as UnsupportedMediaException, but ThrownStatusesElsewhere.throwsInMicronautByType does not declare it; write @Returns({200, 400, 404, 405, 406, 415})
        throw new UnsupportedMediaException("text/plain", Set.of());
      default:
        // WARNING: [undeclared-status] 400 Bad Request is thrown as NotWebSocketRequestException, but ThrownStatusesElsewhere.throwsInMicronautByType does not declare it; write @Returns({200, 400, 404, 405, 406, 415})
        throw new NotWebSocketRequestException();
    }
  }

  @Returns({200, 404})
  String declaresInMicronautByType() {
    throw new io.micronaut.http.server.exceptions.NotFoundException();
  }

  /** A handler tells its code, which can be another one. */
  @Returns(200)
  String throwsWhatAHandlerTells() {
    throw new ContentLengthExceededException("too long");
  }

  @Returns(200)
  String throwsANumber() {
    // WARNING: [undeclared-status] 422 Unprocessable Content is thrown as WebApplicationException, but ThrownStatusesElsewhere.throwsANumber does not declare it; write @Returns({200, 422})
    throw new WebApplicationException(422);
  }

  @Returns({200, 422})
  String declaresANumber() {
    throw new WebApplicationException("no such currency", 422);
  }

  @Returns(200)
  String throwsAStatus() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as WebApplicationException, but ThrownStatusesElsewhere.throwsAStatus does not declare it; write @Returns({200, 409})
    throw new WebApplicationException(Response.Status.CONFLICT);
  }

  @Returns({200, 409})
  String declaresAStatus() {
    throw new WebApplicationException(Response.Status.CONFLICT);
  }

  @Returns(200)
  String throwsAResponse() {
    // WARNING: [undeclared-status] 410 Gone is thrown as WebApplicationException, but ThrownStatusesElsewhere.throwsAResponse does not declare it; write @Returns({200, 410})
    throw new WebApplicationException(Response.status(410).entity("sold").build());
  }

  @Returns({200, 410})
  String declaresAResponse() {
    throw new WebApplicationException(Response.status(410).entity("sold").build());
  }

  @Returns(200)
  String throwsAResponseOfAVariable() {
    Response response = Response.status(Response.Status.GONE).build();
    // WARNING: [undeclared-status] 410 Gone is thrown as WebApplicationException, but ThrownStatusesElsewhere.throwsAResponseOfAVariable does not declare it; write @Returns({200, 410})
    throw new WebApplicationException("sold", response);
  }

  @Returns(200)
  String throwsAResponseThatItIsGiven(Response response) {
    throw new WebApplicationException(response);
  }

  @Returns(200)
  String throwsAPlainOne(Exception cause) {
    // WARNING: [undeclared-status] 500 Internal Server Error is thrown as WebApplicationException, but ThrownStatusesElsewhere.throwsAPlainOne does not declare it; write @Returns({200, 500})
    throw new WebApplicationException(cause);
  }

  @Returns({200, 500})
  String declaresAPlainOne(Exception cause) {
    throw new WebApplicationException("no stock", cause);
  }

  @Returns(200)
  String throwsASubclass() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownStatusesElsewhere.throwsASubclass does not declare it; write @Returns({200, 404})
    throw new NotFoundException("no such order");
  }

  @Returns({200, 404})
  String declaresASubclass() {
    throw new NotFoundException("no such order");
  }

  @Returns(200)
  String throwsASubclassWithItsResponse() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but ThrownStatusesElsewhere.throwsASubclassWithItsResponse does not declare it; write @Returns({200, 400})
    throw new BadRequestException(Response.status(400).entity("no currency").build());
  }

  @Returns({200, 400})
  String declaresASubclassWithItsResponse() {
    throw new BadRequestException(Response.status(400).entity("no currency").build());
  }

  @Returns(200)
  String throwsAClientError() {
    // WARNING: [undeclared-status] 423 Locked is thrown as ClientErrorException, but ThrownStatusesElsewhere.throwsAClientError does not declare it; write @Returns({200, 423})
    throw new ClientErrorException("locked", 423);
  }

  @Returns({200, 423})
  String declaresAClientError() {
    throw new ClientErrorException("locked", 423);
  }

  @Returns(200)
  String throwsAServerError() {
    // WARNING: [undeclared-status] 502 Bad Gateway is thrown as ServerErrorException, but ThrownStatusesElsewhere.throwsAServerError does not declare it; write @Returns({200, 502})
    throw new ServerErrorException(Response.Status.BAD_GATEWAY);
  }

  @Returns({200, 502})
  String declaresAServerError() {
    throw new ServerErrorException(Response.Status.BAD_GATEWAY);
  }

  @Returns(200)
  String throwsARedirection() {
    // WARNING: [undeclared-status] 303 See Other is thrown as RedirectionException, but ThrownStatusesElsewhere.throwsARedirection does not declare it; write @Returns({200, 303})
    throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/orders"));
  }

  @Returns({200, 303})
  String declaresARedirection() {
    throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/orders"));
  }

  static class NoSuchOrder extends NotFoundException {}

  @Returns(200)
  String throwsASubclassOfASubclass() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NoSuchOrder, but ThrownStatusesElsewhere.throwsASubclassOfASubclass does not declare it; write @Returns({200, 404})
    throw new NoSuchOrder();
  }
}
