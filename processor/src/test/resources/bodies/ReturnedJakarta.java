package com.example;

import dev.statute.Returns;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

class ReturnedJakarta {
  /** Every factory, held against what none of them makes. */
  @Returns(207)
  Response factories(int choice, URI uri) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 200 OK is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.ok().build();
      case 1:
        // WARNING: [undeclared-status] 201 Created is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.created(uri).build();
      case 2:
        // WARNING: [undeclared-status] 202 Accepted is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.accepted().build();
      case 3:
        // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.noContent().build();
      case 4:
        // WARNING: [undeclared-status] 303 See Other is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.seeOther(uri).build();
      case 5:
        // WARNING: [undeclared-status] 304 Not Modified is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.notModified().build();
      case 6:
        // WARNING: [undeclared-status] 307 Temporary Redirect is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.temporaryRedirect(uri).build();
      case 7:
        // WARNING: [undeclared-status] 406 Not Acceptable is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.notAcceptable(null).build();
      case 8:
        // WARNING: [undeclared-status] 500 Internal Server Error is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.serverError().build();
      default:
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 303, 304, 307, 404, 406, 500})
        return Response.status(Response.Status.NOT_FOUND).build();
    }
  }

  @Returns({200, 201, 202, 204, 303, 404, 409, 500})
  Response factoriesThatAreDeclared(int choice, URI uri) {
    return switch (choice) {
      case 0 -> Response.ok("x", "text/plain").build();
      case 1 -> Response.created(uri).entity("x").build();
      case 2 -> Response.accepted("x").build();
      case 3 -> Response.noContent().build();
      case 4 -> Response.seeOther(uri).build();
      case 5 -> Response.status(404, "Gone Fishing").build();
      case 6 -> Response.status(Response.Status.CONFLICT).entity("x").build();
      default -> Response.serverError().build();
    };
  }

  @Returns(200)
  Response number() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.number does not declare it; write @Returns({200, 404})
    return Response.status(404).entity("x").header("X-Reason", "gone").build();
  }

  @Returns(200)
  Response numberWithAPhrase() {
    // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedJakarta.numberWithAPhrase does not declare it; write @Returns({200, 410})
    return Response.status(410, "Gone Fishing").build();
  }

  @Returns(200)
  Response fromACode() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedJakarta.fromACode does not declare it; write @Returns({200, 409})
    return Response.status(Response.Status.fromStatusCode(409)).build();
  }

  /** The last status counts. */
  @Returns(200)
  Response changedInTheChain() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.changedInTheChain does not declare it; write @Returns({200, 404})
    return Response.ok().entity("x").status(404).build();
  }

  @Returns(200)
  Response changedInTheChainToWhatIsDeclared() {
    return Response.status(404).entity("x").status(Response.Status.OK).build();
  }

  @Returns(200)
  Response fromAnotherResponse() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.fromAnotherResponse does not declare it; write @Returns({200, 404})
    return Response.fromResponse(Response.status(404).build()).header("X-Copy", "1").build();
  }

  @Returns(200)
  Response fromAResponseOfTheCaller(Response other) {
    return Response.fromResponse(other).build();
  }

  @Returns(200)
  Response statusOfTheCaller(Response.Status status) {
    return Response.status(status).build();
  }

  @Returns(200)
  Response builderInAVariable() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.builderInAVariable does not declare it; write @Returns({200, 404})
    Response.ResponseBuilder builder = Response.status(404);
    builder.header("X-Reason", "gone");
    return builder.build();
  }

  @Returns(200)
  Response builderThatIsChanged() {
    Response.ResponseBuilder builder = Response.status(404);
    builder.status(200);
    return builder.build();
  }

  @Returns(200)
  Response builderThatIsChangedInAChain() {
    Response.ResponseBuilder builder = Response.status(404);
    builder.header("X-Reason", "gone").status(200);
    return builder.build();
  }

  @Returns(200)
  Response builderThatIsAssignedAgain(boolean found) {
    Response.ResponseBuilder builder = Response.status(404);
    if (found) {
      builder = Response.ok();
    }
    return builder.build();
  }

  @Returns(200)
  Response builderThatIsHandedOn() {
    Response.ResponseBuilder builder = Response.status(404);
    change(builder);
    return builder.build();
  }

  @Returns(200)
  Response builderWithTwoNames() {
    Response.ResponseBuilder builder = Response.status(404);
    Response.ResponseBuilder same = builder;
    same.status(200);
    return builder.build();
  }

  @Returns(200)
  Response builderThatIsGivenBack() {
    Response.ResponseBuilder builder = Response.status(404);
    Response.ResponseBuilder same = builder.header("X-Reason", "gone");
    same.status(200);
    return builder.build();
  }

  private void change(Response.ResponseBuilder builder) {
    builder.status(200);
  }

  /** Every factory of Quarkus that Jakarta REST has not. */
  @Returns(200)
  RestResponse<?> quarkus(int choice, URI uri) {
    return switch (choice) {
      case 0 -> RestResponse.ok("x");
      // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 1 -> RestResponse.notFound();
      // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 2 -> RestResponse.noContent();
      // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 3 -> RestResponse.status(RestResponse.Status.CONFLICT, "x");
      // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 4 -> RestResponse.status(410);
      // WARNING: [undeclared-status] 201 Created is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 5 -> RestResponse.created(uri);
      // WARNING: [undeclared-status] 503 Service Unavailable is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 6 -> RestResponse.status(Response.Status.SERVICE_UNAVAILABLE);
      // WARNING: [undeclared-status] 202 Accepted is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 7 -> RestResponse.ResponseBuilder.accepted("x").build();
      // WARNING: [undeclared-status] 429 Too Many Requests is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      case 8 -> RestResponse.ResponseBuilder.create(429).build();
      // WARNING: [undeclared-status] 500 Internal Server Error is returned, but ReturnedJakarta.quarkus does not declare it; write @Returns({200, 201, 202, 204, 404, 409, 410, 429, 500, 503})
      default -> RestResponse.serverError();
    };
  }

  @Returns({200, 404, 409})
  RestResponse<?> quarkusThatIsDeclared(int choice) {
    return switch (choice) {
      case 0 -> RestResponse.ok();
      case 1 -> RestResponse.notFound();
      case 2 -> RestResponse.ResponseBuilder.create(RestResponse.Status.CONFLICT, "x").build();
      default -> RestResponse.ResponseBuilder.ok("x").status(404).build();
    };
  }

  /** It is written as content. */
  @Returns(200)
  Response.Status statusAlone() {
    return Response.Status.NOT_FOUND;
  }

  @Returns(200)
  Response judged() {
    Response response = Response.status(404).build();
    return response.getStatus() == 404 ? Response.ok().build() : response;
  }
}
