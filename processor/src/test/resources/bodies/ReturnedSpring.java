package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.StatusCode;
import java.net.URI;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

class ReturnedSpring {
  /** Every factory, held against what none of them makes. */
  @Returns(207)
  ResponseEntity<?> factories(int choice, URI uri) {
    return switch (choice) {
      // WARNING: [undeclared-status] 200 OK is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 0 -> ResponseEntity.ok().build();
      // WARNING: [undeclared-status] 201 Created is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 1 -> ResponseEntity.created(uri).build();
      // WARNING: [undeclared-status] 202 Accepted is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 2 -> ResponseEntity.accepted().build();
      // WARNING: [undeclared-status] 204 No Content is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 3 -> ResponseEntity.noContent().build();
      // WARNING: [undeclared-status] 400 Bad Request is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 4 -> ResponseEntity.badRequest().build();
      // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 5 -> ResponseEntity.notFound().build();
      // WARNING: [undeclared-status] 422 Unprocessable Content is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 6 -> ResponseEntity.unprocessableContent().build();
      // WARNING: [undeclared-status] 500 Internal Server Error is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      case 7 -> ResponseEntity.internalServerError().build();
      // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedSpring.factories does not declare it; write @Returns({200, 201, 202, 204, 207, 400, 404, 409, 422, 500})
      default -> ResponseEntity.status(409).build();
    };
  }

  @Returns({200, 201, 202, 204, 400, 404, 409, 422, 500})
  ResponseEntity<?> factoriesThatAreDeclared(int choice, URI uri) {
    return switch (choice) {
      case 0 -> ResponseEntity.ok("x");
      case 1 -> ResponseEntity.created(uri).body("x");
      case 2 -> ResponseEntity.accepted().header("Location", "/x").build();
      case 3 -> ResponseEntity.noContent().eTag("x").build();
      case 4 -> ResponseEntity.badRequest().body("x");
      case 5 -> ResponseEntity.notFound().location(uri).build();
      case 6 -> ResponseEntity.unprocessableContent().body("x");
      case 7 -> ResponseEntity.internalServerError().body("x");
      default -> ResponseEntity.status(HttpStatus.CONFLICT).body("x");
    };
  }

  @Returns(200) @SuppressWarnings("deprecation")
  ResponseEntity<String> oldNameOfAFactory() {
    // WARNING: [undeclared-status] 422 Unprocessable Content is returned, but ReturnedSpring.oldNameOfAFactory does not declare it; write @Returns({200, 422})
    return ResponseEntity.unprocessableEntity().body("x");
  }

  @Returns(201)
  ResponseEntity<String> withContent() {
    // WARNING: [undeclared-status] 200 OK is returned, but ReturnedSpring.withContent does not declare it; write @Returns({200, 201})
    return ResponseEntity.ok("x");
  }

  @Returns(200)
  ResponseEntity<String> builderWithHeadersAndContent() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.builderWithHeadersAndContent does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(HttpStatus.NOT_FOUND).header("X-Reason", "gone").body("x");
  }

  @Returns(404)
  ResponseEntity<String> builderThatIsDeclared() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).header("X-Reason", "gone").body("x");
  }

  @Returns(200)
  ResponseEntity<String> constructor() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.constructor does not declare it; write @Returns({200, 404})
    return new ResponseEntity<>(HttpStatus.NOT_FOUND);
  }

  @Returns(200)
  ResponseEntity<String> constructorWithContent() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedSpring.constructorWithContent does not declare it; write @Returns({200, 409})
    return new ResponseEntity<String>("x", HttpStatus.CONFLICT);
  }

  @Returns(200)
  ResponseEntity<String> constructorWithAnyStatus() {
    // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedSpring.constructorWithAnyStatus does not declare it; write @Returns({200, 410})
    return new ResponseEntity<>("x", HttpStatusCode.valueOf(410));
  }

  @Returns(200)
  ResponseEntity<String> constructorWithANumber() {
    // WARNING: [undeclared-status] 503 Service Unavailable is returned, but ReturnedSpring.constructorWithANumber does not declare it; write @Returns({200, 503})
    return new ResponseEntity<>("x", new HttpHeaders(), 503);
  }

  @Returns({200, 404})
  ResponseEntity<String> constructorsThatAreDeclared(boolean found) {
    return found
        ? new ResponseEntity<>("x", HttpStatus.OK)
        : new ResponseEntity<>(HttpStatus.NOT_FOUND);
  }

  @Returns(200)
  ResponseEntity<String> constructorWithAStatusOfTheCaller(HttpStatus status) {
    return new ResponseEntity<>("x", status);
  }

  @Returns(200)
  ResponseEntity<String> ofAnOptional(Optional<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.ofAnOptional does not declare it; write @Returns({200, 404})
    return ResponseEntity.of(found);
  }

  @Returns({200, 404})
  ResponseEntity<String> ofAnOptionalThatIsDeclared(Optional<String> found) {
    return ResponseEntity.of(found);
  }

  @Returns(200)
  ResponseEntity<String> ofNullable(String found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.ofNullable does not declare it; write @Returns({200, 404})
    return ResponseEntity.ofNullable(found);
  }

  @Returns({200, 404})
  ResponseEntity<String> ofNullableThatIsDeclared(String found) {
    return ResponseEntity.ofNullable(found);
  }

  @Returns(200)
  ResponseEntity<?> ofAProblem() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedSpring.ofAProblem does not declare it; write @Returns({200, 409})
    return ResponseEntity.of(ProblemDetail.forStatus(409)).build();
  }

  @Returns(409)
  ResponseEntity<?> ofAProblemThatIsDeclared() {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "x")).build();
  }

  @Returns(200)
  ProblemDetail problem() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.problem does not declare it; write @Returns({200, 404})
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "x");
  }

  @Returns(200)
  ProblemDetail problemThatIsChanged() {
    ProblemDetail problem = ProblemDetail.forStatus(404);
    problem.setStatus(200);
    return problem;
  }

  @Returns(200)
  ProblemDetail problemThatAFunctionChanges() {
    ProblemDetail problem = ProblemDetail.forStatus(404);
    IntConsumer change = problem::setStatus;
    change.accept(200);
    return problem;
  }

  /** The status of a problem in the content is not that of the response. */
  @Returns(200)
  ResponseEntity<ProblemDetail> problemAsContent() {
    return ResponseEntity.ok(ProblemDetail.forStatus(404));
  }

  @Returns(200)
  ResponseEntity<?> statusOfTheCaller(int status) {
    return ResponseEntity.status(status).build();
  }

  /** It holds no response, and what is made beside the returned one is not sent. */
  @Returns(200)
  String notReturned() {
    ResponseEntity.notFound().build();
    return ResponseEntity.status(409).body("x").getBody();
  }

  /** Spring writes it as content. */
  @Returns(200)
  HttpStatus statusAlone() {
    return HttpStatus.NOT_FOUND;
  }

  @Returns(200)
  Mono<HttpStatusCode> statusAloneLater() {
    return Mono.just(HttpStatusCode.valueOf(404));
  }

  @Returns(200)
  Object statusAloneAsAnything() {
    return HttpStatus.NOT_FOUND;
  }

  @Returns(200)
  StatusCode generatedStatusAlone() {
    return Http.NOT_FOUND;
  }

  @Returns(200)
  ResponseEntity<String> statusOfAHelper() {
    // WARNING: [undeclared-status] 409 Conflict is returned by ReturnedSpring.conflict() at line 216, but ReturnedSpring.statusOfAHelper does not declare it; write @Returns({200, 409})
    return ResponseEntity.status(conflict()).body("x");
  }

  private HttpStatus conflict() {
    return HttpStatus.CONFLICT;
  }

  @Returns(200)
  ResponseEntity<String> validated(String value) {
    // WARNING: [undeclared-status] 400 Bad Request is returned by ReturnedSpring.error(String) at line 239, but ReturnedSpring.validated does not declare it; write @Returns({200, 400})
    ResponseEntity<String> error = error(value);
    if (error != null) {
      return error;
    }
    return ResponseEntity.ok(value);
  }

  @Returns(200)
  ResponseEntity<String> judged(String value) {
    ResponseEntity<String> response = error(value);
    if (response.getStatusCode().is4xxClientError()) {
      return ResponseEntity.ok(value);
    }
    return response;
  }

  private ResponseEntity<String> error(String value) {
    return value.isEmpty() ? ResponseEntity.badRequest().build() : null;
  }

  @Returns(200)
  ResponseEntity<String> judgedBeforeItIsUsed(boolean found) {
    HttpStatus status = found ? HttpStatus.OK : HttpStatus.NOT_FOUND;
    if (status != HttpStatus.OK) {
      return ResponseEntity.ok("none");
    }
    return ResponseEntity.status(status).body("x");
  }

  @Returns(200)
  ResponseEntity<String> usedAsItIs(boolean found) {
    HttpStatus status = found ? HttpStatus.OK : HttpStatus.NOT_FOUND;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedSpring.usedAsItIs does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(status).body("x");
  }

  @Returns(200)
  ResponseEntity<String> judgedByCode(String value) {
    ResponseEntity<String> response = error(value);
    HttpStatusCode code = response.getStatusCode();
    if (code.is4xxClientError()) {
      return ResponseEntity.ok(value);
    }
    return response;
  }
}
