package com.example;

import dev.statute.Returns;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Exceptions whose constructor tells the status to that of a framework. */
@SuppressWarnings("serial")
class OwnExceptions {

  static class Fixed extends WebApplicationException {
    Fixed() {
      super(409);
    }
  }

  static class FixedResponse extends WebApplicationException {
    private final String reason;

    FixedResponse(String reason) {
      super("sold", Response.status(Response.Status.CONFLICT).entity(reason).build());
      this.reason = reason;
    }
  }

  static class FixedInSpring extends ResponseStatusException {
    FixedInSpring(String reason, Throwable cause) {
      super(HttpStatus.CONFLICT, reason, cause);
    }
  }

  static class FixedProblem extends ErrorResponseException {
    FixedProblem() {
      super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatus(HttpStatus.BAD_REQUEST), null);
    }
  }

  static class FixedInMicronaut extends HttpStatusException {
    FixedInMicronaut() {
      super(io.micronaut.http.HttpStatus.CONFLICT, "sold");
    }
  }

  static class Plain extends WebApplicationException {}

  static class PlainClientError extends ClientErrorException {
    PlainClientError() {
      super("gone", 410);
    }
  }

  @Returns(200)
  String fixed(int choice) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 409 Conflict is thrown as Fixed, but OwnExceptions.fixed does not declare it; write @Returns({200, 400, 409, 410, 500})
        throw new Fixed();
      case 1:
        // WARNING: [undeclared-status] 400 Bad Request is thrown as FixedProblem, but OwnExceptions.fixed does not declare it; write @Returns({200, 400, 409, 410, 500})
        throw new FixedProblem();
      case 2:
        // WARNING: [undeclared-status] 500 Internal Server Error is thrown as Plain, but OwnExceptions.fixed does not declare it; write @Returns({200, 400, 409, 410, 500})
        throw new Plain();
      default:
        // WARNING: [undeclared-status] 410 Gone is thrown as PlainClientError, but OwnExceptions.fixed does not declare it; write @Returns({200, 400, 409, 410, 500})
        throw new PlainClientError();
    }
  }

  @Returns(200)
  String fixedInAResponse() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as FixedResponse, but OwnExceptions.fixedInAResponse does not declare it; write @Returns({200, 409})
    throw new FixedResponse("x");
  }

  @Returns(200)
  String fixedInSpring() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as FixedInSpring, but OwnExceptions.fixedInSpring does not declare it; write @Returns({200, 409})
    throw new FixedInSpring("x", null);
  }

  @Returns(200)
  String fixedInMicronaut() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as FixedInMicronaut, but OwnExceptions.fixedInMicronaut does not declare it; write @Returns({200, 409})
    throw new FixedInMicronaut();
  }

  @Returns({200, 400, 409, 410, 500})
  String fixedAndDeclared(int choice) {
    switch (choice) {
      case 0:
        throw new Fixed();
      case 1:
        throw new FixedProblem();
      case 2:
        throw new Plain();
      default:
        throw new PlainClientError();
    }
  }

  static class Given extends WebApplicationException {
    Given(Response.Status status) {
      this("x", status);
    }

    Given(String message, Response.Status status) {
      super(message, status);
    }

    Given(Response response) {
      super(response);
    }

    Given(int code, String message) {
      super(response(code, message));
    }

    private static Response response(int code, String message) {
      return Response.status(code).entity(message).build();
    }
  }

  static class Below extends Given {
    Below(Response.Status status) {
      super(status);
    }

    Below() {
      this(Response.Status.GONE);
    }
  }

  @Returns(200)
  String given(int choice) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 409 Conflict is thrown as Given, but OwnExceptions.given does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new Given(Response.Status.CONFLICT);
      case 1:
        // WARNING: [undeclared-status] 404 Not Found is thrown as Given, but OwnExceptions.given does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new Given(Response.status(404).build());
      case 2:
        // WARNING: [undeclared-status] 400 Bad Request is thrown as Given, but OwnExceptions.given does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new Given(400, "x");
      case 3:
        // WARNING: [undeclared-status] 410 Gone is thrown as Below, but OwnExceptions.given does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new Below();
      default:
        // WARNING: [undeclared-status] 403 Forbidden is thrown as Below, but OwnExceptions.given does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new Below(Response.Status.FORBIDDEN);
    }
  }

  private static Given made(Response.Status status) {
    return new Given(status);
  }

  private static void thrown(Response.Status status) {
    throw new Below(status);
  }

  @Returns(200)
  String madeByAMethod(Optional<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Given, but OwnExceptions.madeByAMethod does not declare it; write @Returns({200, 409})
    return found.orElseThrow(() -> made(Response.Status.CONFLICT));
  }

  @Returns(200)
  String thrownByAMethod() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by OwnExceptions.thrown(Status) at line 176, but OwnExceptions.thrownByAMethod does not declare it; write @Returns({200, 409})
    thrown(Response.Status.CONFLICT);
    return "x";
  }

  @Returns(200)
  String givenInAFunction(Optional<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Given, but OwnExceptions.givenInAFunction does not declare it; write @Returns({200, 409})
    return found.orElseThrow(() -> new Given(Response.Status.CONFLICT));
  }

  @Returns(200)
  String givenAsAReference(Optional<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Fixed, but OwnExceptions.givenAsAReference does not declare it; write @Returns({200, 409})
    return found.orElseThrow(Fixed::new);
  }

  @Returns(200)
  String givenToAReference(Optional<String> found, Function<Response.Status, Given> other) {
    Function<Response.Status, Given> own = Given::new;
    return found.orElseThrow(() -> own.apply(Response.Status.CONFLICT));
  }

  @Returns(200)
  Mono<String> givenLater() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Given, but OwnExceptions.givenLater does not declare it; write @Returns({200, 409})
    return Mono.<String>empty().switchIfEmpty(Mono.error(new Given(Response.Status.CONFLICT)));
  }

  /** An error is not empty, so only that comes out. */
  @Returns(200)
  Mono<String> givenAtOnce() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as FixedProblem, but OwnExceptions.givenAtOnce does not declare it; write @Returns({200, 400})
    return Mono.<String>error(FixedProblem::new).switchIfEmpty(Mono.error(new Given(Response.Status.CONFLICT)));
  }

  @Returns(200)
  CompletableFuture<String> givenToAFuture() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Fixed, but OwnExceptions.givenToAFuture does not declare it; write @Returns({200, 409})
    return CompletableFuture.failedFuture(new Fixed());
  }

  @Returns(200)
  String givenByTheCaller(Response.Status status) {
    throw new Given(status);
  }

  @Returns(200)
  String caught() {
    try {
      throw new Given(Response.Status.CONFLICT);
    } catch (Given e) {
      return "none";
    }
  }

  static class Chosen extends WebApplicationException {
    Chosen(boolean isGone) {
      super(isGone ? 410 : 409);
    }

    Chosen(Response.Status status) {
      super(status == Response.Status.OK ? Response.Status.CONFLICT : status);
    }
  }

  static class BelowChosen extends Chosen {
    BelowChosen(boolean isGone) {
      super(isGone);
    }
  }

  @Returns(200)
  String chosen(boolean isGone) {
    // WARNING: [undeclared-status] 410 Gone is thrown as BelowChosen, but OwnExceptions.chosen does not declare it; write @Returns({200, 409, 410})
    // WARNING: [undeclared-status] 409 Conflict is thrown as BelowChosen, but OwnExceptions.chosen does not declare it; write @Returns({200, 409, 410})
    throw new BelowChosen(isGone);
  }

  /** Which one it is, the argument tells. */
  @Returns(200)
  String chosenHere(int choice) {
    switch (choice) {
      case 0:
        throw new Chosen(true);
      case 1:
        throw new BelowChosen(false);
      default:
        throw new Chosen(Response.Status.GONE);
    }
  }

  static class Reassigned extends WebApplicationException {
    Reassigned(int code) {
      super(code = 410);
    }
  }

  static class ReassignedLater extends WebApplicationException {
    ReassignedLater(int code) {
      super(code);
      code = 0;
    }
  }

  @Returns({200, 410})
  String reassigned(boolean isLater) {
    if (isLater) {
      throw new ReassignedLater(409);
    }
    throw new Reassigned(409);
  }

  enum Reason {
    SOLD(HttpStatus.CONFLICT);

    private final HttpStatus status;

    Reason(HttpStatus status) {
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }

  static class Because extends ResponseStatusException {
    Because(Reason reason) {
      super(reason.status);
    }

    Because(Reason reason, String message) {
      super(reason.status(), message);
    }
  }

  @Returns(200)
  String because(boolean isShort) {
    throw isShort ? new Because(Reason.SOLD) : new Because(Reason.SOLD, "x");
  }

  static class TellsAnother extends ResponseStatusException {
    TellsAnother() {
      super(HttpStatus.CONFLICT);
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return HttpStatus.OK;
    }
  }

  static class BelowTellsAnother extends TellsAnother {}

  static class TellsAnotherResponse extends WebApplicationException {
    TellsAnotherResponse() {
      super(409);
    }

    @Override
    public Response getResponse() {
      return Response.ok().build();
    }
  }

  static class TellsAnotherThanItsType extends NotFoundException {
    @Override
    public Response getResponse() {
      return Response.ok().build();
    }
  }

  static class TellsAnotherInMicronaut extends HttpStatusException {
    TellsAnotherInMicronaut() {
      super(io.micronaut.http.HttpStatus.CONFLICT, "x");
    }

    @Override
    public io.micronaut.http.HttpStatus getStatus() {
      return io.micronaut.http.HttpStatus.OK;
    }
  }

  static class TellsAnotherProblem extends ErrorResponseException {
    TellsAnotherProblem() {
      super(HttpStatus.CONFLICT);
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return HttpStatus.OK;
    }
  }

  static class TellsMore extends ResponseStatusException {
    TellsMore() {
      super(HttpStatus.CONFLICT);
    }

    int getStatusCode(String of) {
      return of.length();
    }

    @Override
    public String getMessage() {
      return "x";
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  @Returns(200)
  String tellsAnother(int choice) {
    switch (choice) {
      case 0:
        throw new TellsAnother();
      case 1:
        throw new BelowTellsAnother();
      case 2:
        throw new TellsAnotherResponse();
      case 3:
        throw new TellsAnotherThanItsType();
      case 4:
        throw new TellsAnotherInMicronaut();
      case 5:
        throw new TellsAnotherProblem();
      default:
        // WARNING: [undeclared-status] 409 Conflict is thrown as TellsMore, but OwnExceptions.tellsAnother does not declare it; write @Returns({200, 409})
        throw new TellsMore();
    }
  }

  @ResponseStatus(HttpStatus.GONE)
  static class Marked extends ErrorResponseException {
    Marked() {
      super(HttpStatus.CONFLICT);
    }
  }

  static class BelowMarked extends Marked {}

  @Returns(410)
  static class Declared extends ResponseStatusException {
    Declared() {
      super(HttpStatus.CONFLICT);
    }
  }

  @Returns({409, 410})
  static class DeclaredTwice extends ResponseStatusException {
    DeclaredTwice() {
      super(HttpStatus.CONFLICT);
    }
  }

  /** Spring MVC sends what is written on it; the body of a problem has the other one. */
  @Returns(200)
  String marked(int choice) {
    switch (choice) {
      case 0:
        throw new Marked();
      case 1:
        throw new BelowMarked();
      case 2:
        throw new DeclaredTwice();
      default:
        // WARNING: [undeclared-status] 410 Gone is thrown as Declared, but OwnExceptions.marked does not declare it; write @Returns({200, 410})
        throw new Declared();
    }
  }

  static class Domain extends dev.statute.http.ConflictException {
    Domain(HttpStatus status) {
      super("x" + status);
    }
  }

  static class Unknown extends RuntimeException {
    private final HttpStatus status;

    Unknown(HttpStatus status) {
      super("x");
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }

  @Returns(200)
  String others(boolean isDomain) {
    if (isDomain) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as Domain, but OwnExceptions.others does not declare it; write @Returns({200, 409})
      throw new Domain(HttpStatus.GONE);
    }
    throw new Unknown(HttpStatus.CONFLICT);
  }

  @Returns(200)
  String anonymous() {
    throw new Given(Response.Status.CONFLICT) {
      @Override
      public Response getResponse() {
        return Response.ok().build();
      }
    };
  }

  static class Advised extends ResponseStatusException {
    Advised(HttpStatus status) {
      super(status);
    }
  }

  /** The advice stands further down. */
  @Returns(200)
  String advised() {
    throw new Advised(HttpStatus.CONFLICT);
  }

  @Returns(200)
  String beside(int choice) {
    switch (choice) {
      case 0:
        // WARNING: [undeclared-status] 400 Bad Request is thrown as BesideOwnExceptions, but OwnExceptions.beside does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new BesideOwnExceptions("x");
      case 1:
        // WARNING: [undeclared-status] 409 Conflict is thrown as BesideOwnExceptions, but OwnExceptions.beside does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new BesideOwnExceptions(HttpStatus.CONFLICT);
      case 2:
        // WARNING: [undeclared-status] 404 Not Found is thrown as Nested, but OwnExceptions.beside does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new BesideOwnExceptionsHolder.Nested();
      case 3:
        throw new BesideOwnExceptions(true);
      case 4:
        // WARNING: [undeclared-status] 403 Forbidden is thrown as BesideOwnExceptions, but OwnExceptions.beside does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw BesideOwnExceptions.of(HttpStatus.FORBIDDEN);
      case 5:
        throw BesideOwnExceptionsHolder.made(HttpStatus.FORBIDDEN);
      default:
        // WARNING: [undeclared-status] 410 Gone is thrown as BelowBesideOwnExceptions, but OwnExceptions.beside does not declare it; write @Returns({200, 400, 403, 404, 409, 410})
        throw new BelowBesideOwnExceptions();
    }
  }
}

/** Its base class stands further down. */
@SuppressWarnings("serial")
class BelowBesideOwnExceptions extends BesideOwnExceptions {
  BelowBesideOwnExceptions() {
    super(HttpStatus.GONE);
  }
}

@SuppressWarnings("serial")
class BesideOwnExceptions extends ErrorResponseException {
  BesideOwnExceptions(String reason) {
    super(HttpStatus.BAD_REQUEST);
  }

  BesideOwnExceptions(HttpStatus status) {
    super(status);
  }

  BesideOwnExceptions(boolean isGone) {
    super(isGone ? HttpStatus.GONE : HttpStatus.CONFLICT);
  }

  static BesideOwnExceptions of(HttpStatus status) {
    return new BesideOwnExceptions(status);
  }

  @Returns(200)
  static String throwsOneOfTheFirstType() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Fixed, but BesideOwnExceptions.throwsOneOfTheFirstType does not declare it; write @Returns({200, 409})
    throw new OwnExceptions.Fixed();
  }
}

class BesideOwnExceptionsHolder {
  /** It stands in another type, which is no exception. */
  static ResponseStatusException made(HttpStatus status) {
    return new Nested(status);
  }

  @SuppressWarnings("serial")
  static class Nested extends ResponseStatusException {
    Nested() {
      this(HttpStatus.NOT_FOUND);
    }

    Nested(HttpStatus status) {
      super(status);
    }
  }
}

@ControllerAdvice
class OwnExceptionsAdvice {
  @ExceptionHandler
  String handle(OwnExceptions.Advised e) {
    return "handled";
  }
}
