package com.example;

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

class ReturnedMicronaut {
  /** Every factory, held against what none of them makes. */
  @Returns(207)
  HttpResponse<?> factories(int choice, URI uri) {
    return switch (choice) {
      // WARNING: [undeclared-status] 200 OK is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 0 -> HttpResponse.ok();
      // WARNING: [undeclared-status] 201 Created is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 1 -> HttpResponse.created(uri);
      // WARNING: [undeclared-status] 202 Accepted is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 2 -> HttpResponse.accepted();
      // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 3 -> HttpResponse.noContent();
      // WARNING: [undeclared-status] 301 Moved Permanently is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 4 -> HttpResponse.redirect(uri);
      // WARNING: [undeclared-status] 303 See Other is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 5 -> HttpResponse.seeOther(uri);
      // WARNING: [undeclared-status] 304 Not Modified is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 6 -> HttpResponse.notModified();
      // WARNING: [undeclared-status] 307 Temporary Redirect is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 7 -> HttpResponse.temporaryRedirect(uri);
      // WARNING: [undeclared-status] 308 Permanent Redirect is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 8 -> HttpResponse.permanentRedirect(uri);
      // WARNING: [undeclared-status] 400 Bad Request is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 9 -> HttpResponse.badRequest();
      // WARNING: [undeclared-status] 401 Unauthorized is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 10 -> HttpResponse.unauthorized();
      // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 11 -> HttpResponse.notFound();
      // WARNING: [undeclared-status] 405 Method Not Allowed is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 12 -> HttpResponse.notAllowed();
      // WARNING: [undeclared-status] 422 Unprocessable Content is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 13 -> HttpResponse.unprocessableEntity();
      // WARNING: [undeclared-status] 500 Internal Server Error is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      case 14 -> HttpResponse.serverError();
      // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedMicronaut.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 301, 303, 304, 307, 308, 400, 401, 404, 405, 409, 422, 500})
      default -> HttpResponse.status(HttpStatus.CONFLICT);
    };
  }

  @Returns({200, 201, 204, 404, 409, 410})
  HttpResponse<?> factoriesThatAreDeclared(int choice) {
    return switch (choice) {
      case 0 -> HttpResponse.ok("x");
      case 1 -> HttpResponse.created("x");
      case 2 -> HttpResponse.noContent();
      case 3 -> HttpResponse.notFound("x").header("X-Reason", "gone");
      case 4 -> HttpResponse.status(410, "Gone Fishing");
      default -> HttpResponse.status(HttpStatus.CONFLICT).body("x");
    };
  }

  @Returns(200)
  HttpResponse<String> numberWithAPhrase() {
    // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedMicronaut.numberWithAPhrase does not declare it; write @Returns({200, 410})
    return HttpResponse.<String>status(410, "Gone Fishing").body("x");
  }

  @Returns(200)
  HttpResponse<String> changedInTheChain() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.changedInTheChain does not declare it; write @Returns({200, 404})
    return HttpResponse.ok("x").status(HttpStatus.NOT_FOUND);
  }

  @Returns(200)
  HttpResponse<String> changedInAVariable() {
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    response.status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> headersInAVariable() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.headersInAVariable does not declare it; write @Returns({200, 404})
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    response.header("X-Reason", "gone");
    return response;
  }

  @Returns(200)
  HttpResponse<String> statusOfTheCaller(HttpStatus status) {
    return HttpResponse.status(status);
  }

  @Returns(200)
  HttpStatus aStatusAlone() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.aStatusAlone does not declare it; write @Returns({200, 404})
    return HttpStatus.NOT_FOUND;
  }

  @Returns(200)
  HttpStatus aStatusAloneThatIsDeclared(HttpStatus other, boolean found) {
    return found ? HttpStatus.OK : other;
  }

  @Returns(200)
  Mono<HttpStatus> aStatusLater() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.aStatusLater does not declare it; write @Returns({200, 404})
    return Mono.just(HttpStatus.NOT_FOUND);
  }
  @Returns(200)
  HttpResponse<String> changedInAVariableOfAGeneralType() {
    HttpResponse<String> response = HttpResponse.notFound("x");
    ((MutableHttpResponse<String>) response).status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> changedWhereItIsMadeMutable() {
    HttpResponse<String> response = HttpResponse.notFound("x");
    response.toMutableResponse().status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> changedByAnotherName(boolean found) {
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    MutableHttpResponse<String> other = found ? response : HttpResponse.ok("x");
    other.status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> changedInAnArray() {
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    MutableHttpResponse<?>[] all = {response};
    all[0].status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> changedAsTheResultOfAFunction() {
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    Supplier<MutableHttpResponse<String>> function = () -> response;
    function.get().status(200);
    return response;
  }

  @Returns(200)
  HttpResponse<String> changedAsTheResultOfASwitch(int choice) {
    MutableHttpResponse<String> response = HttpResponse.notFound("x");
    MutableHttpResponse<String> other =
        switch (choice) {
          case 1 -> response;
          default -> HttpResponse.ok("x");
        };
    other.status(200);
    return response;
  }

  @Returns(200)
  Mono<? extends HttpResponse<String>> changedByAnOperator() {
    return Mono.just(HttpResponse.notFound("x")).doOnNext(response -> response.status(200));
  }

  @Returns(200)
  Mono<? extends HttpResponse<String>> keptByAnOperator() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.keptByAnOperator does not declare it; write @Returns({200, 404})
    return Mono.just(HttpResponse.notFound("x")).cache();
  }

  final MutableHttpResponse<String> open = HttpResponse.notFound("x");
  private final MutableHttpResponse<String> closed = HttpResponse.notFound("x");

  @Returns(200)
  HttpResponse<String> inAFieldThatOthersSee() {
    return open;
  }

  @Returns(200)
  HttpResponse<String> inAPrivateField() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedMicronaut.inAPrivateField does not declare it; write @Returns({200, 404})
    return closed;
  }
}
