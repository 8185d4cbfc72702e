package com.example;

import dev.statute.Returns;
import java.net.URI;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.RedirectionException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.glassfish.jersey.server.ParamException;

/** Jakarta REST by its former name, JAX-RS: the same table, so one of each kind. */
class ReturnedJaxRs {

  @GET
  @Returns(207)
  Response factories(int choice, URI uri) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 201 Created is returned, but ReturnedJaxRs.factories does not declare it; write @Returns({201, 204, 207, 303, 404, 409})
        return Response.created(uri).build();
      case 1:
        // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedJaxRs.factories does not declare it; write @Returns({201, 204, 207, 303, 404, 409})
        return Response.noContent().build();
      case 2:
        // WARNING: [undeclared-status] 303 See Other is returned, but ReturnedJaxRs.factories does not declare it; write @Returns({201, 204, 207, 303, 404, 409})
        return Response.seeOther(uri).build();
      case 3:
        // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedJaxRs.factories does not declare it; write @Returns({201, 204, 207, 303, 404, 409})
        return Response.status(Response.Status.fromStatusCode(409)).build();
      default:
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJaxRs.factories does not declare it; write @Returns({201, 204, 207, 303, 404, 409})
        return Response.status(Response.Status.NOT_FOUND).entity("x").build();
    }
  }

  @Returns({200, 201})
  Response declared(int choice, URI uri) {
    return choice == 0 ? Response.created(uri).build() : Response.ok("x").header("X", "y").build();
  }

  /** The last status counts. */
  @Returns(200)
  Response changedInTheChain() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJaxRs.changedInTheChain does not declare it; write @Returns({200, 404})
    return Response.fromResponse(Response.ok().build()).status(404, "Gone Fishing").build();
  }

  @Returns(200)
  Response contentOfNone() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedJaxRs.contentOfNone does not declare it; write @Returns({200, 204})
    return Response.status(204).entity("x").build();
  }

  Response number() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return Response.status(432).build();
  }

  @Returns(200)
  String throwsByType() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ReturnedJaxRs.throwsByType does not declare it; write @Returns({200, 404})
    throw new NotFoundException("no order");
  }

  @Returns(200)
  String throwsByStatus(int choice, URI uri) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 409 Conflict is thrown as ClientErrorException, but ReturnedJaxRs.throwsByStatus does not declare it; write @Returns({200, 307, 409, 410, 500})
        throw new ClientErrorException(Response.Status.CONFLICT);
      case 1:
        // WARNING: [undeclared-status] 307 Temporary Redirect is thrown as RedirectionException, but ReturnedJaxRs.throwsByStatus does not declare it; write @Returns({200, 307, 409, 410, 500})
        throw new RedirectionException(307, uri);
      case 2:
        // WARNING: [undeclared-status] 410 Gone is thrown as WebApplicationException, but ReturnedJaxRs.throwsByStatus does not declare it; write @Returns({200, 307, 409, 410, 500})
        throw new WebApplicationException(Response.status(410).build());
      default:
        // WARNING: [undeclared-status] 500 Internal Server Error is thrown as WebApplicationException, but ReturnedJaxRs.throwsByStatus does not declare it; write @Returns({200, 307, 409, 410, 500})
        throw new WebApplicationException("broken");
    }
  }

  /** Jersey has some of its own. */
  @Returns(200)
  String throwsInJersey(boolean isHeader) {
    if (isHeader) {
      // WARNING: [undeclared-status] 400 Bad Request is thrown as HeaderParamException, but ReturnedJaxRs.throwsInJersey does not declare it; write @Returns({200, 400, 404})
      throw new ParamException.HeaderParamException(null, "If-Match", null);
    }
    // WARNING: [undeclared-status] 404 Not Found is thrown as QueryParamException, but ReturnedJaxRs.throwsInJersey does not declare it; write @Returns({200, 400, 404})
    throw new ParamException.QueryParamException(null, "page", null);
  }

  @Returns({200, 400, 404, 409})
  String declares(int choice) {
    return switch (choice) {
      case 0 -> throw new NotFoundException();
      case 1 -> throw new ClientErrorException(409);
      case 2 -> throw new ParamException.CookieParamException(null, "session", null);
      default -> "";
    };
  }

  /** It is written as content. */
  @Returns(200)
  Response.Status statusAlone() {
    return Response.Status.NOT_FOUND;
  }
}
