package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What a method makes with its parameters is told by the arguments of the calls. */
class HandedStatuses {

  private static Response jakarta(Response.Status status, String message) {
    return Response.status(status).entity(message).build();
  }

  @Returns(200)
  Response jakartaIsGiven() {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.jakarta(Status, String) at line 28, but HandedStatuses.jakartaIsGiven does not declare it; write @Returns({200, 409})
    return jakarta(Response.Status.CONFLICT, "x");
  }

  @Returns({200, 409})
  Response jakartaIsDeclared() {
    return jakarta(Response.Status.CONFLICT, "x");
  }

  private Response number(int code) {
    return Response.status(code).build();
  }

  @Returns(200)
  Response numberIsGiven() {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.number(int) at line 43, but HandedStatuses.numberIsGiven does not declare it; write @Returns({200, 404})
    return number(404);
  }

  @Returns(200)
  Response constantIsGiven() {
    // WARNING: [undeclared-status] 410 Gone is returned by HandedStatuses.number(int) at line 43, but HandedStatuses.constantIsGiven does not declare it; write @Returns({200, 410})
    return number(Http.Code.GONE);
  }

  @Returns(200)
  Response oneOfTwoIsGiven(boolean isGone) {
    // WARNING: [undeclared-status] 410 Gone is returned by HandedStatuses.number(int) at line 43, but HandedStatuses.oneOfTwoIsGiven does not declare it; write @Returns({200, 404, 410})
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.number(int) at line 43, but HandedStatuses.oneOfTwoIsGiven does not declare it; write @Returns({200, 404, 410})
    return number(isGone ? 410 : 404);
  }

  @Returns(200)
  Response whatTheCallerGives(int code) {
    return number(code);
  }

  @Returns(200)
  Response variableIsGiven() {
    int code = 409;
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.number(int) at line 43, but HandedStatuses.variableIsGiven does not declare it; write @Returns({200, 409})
    return number(code);
  }

  @Returns(200)
  Response variableThatChangesIsGiven(boolean isGone) {
    int code = 200;
    if (isGone) {
      code = 409;
    }
    return number(code);
  }

  private static <T> ResponseEntity<T> spring(HttpStatus status, T body) {
    final HttpStatus same = status;
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(same);
    return builder.header("X-Reason", status.getReasonPhrase()).body(body);
  }

  @Returns(200)
  ResponseEntity<String> springIsGiven() {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.spring(HttpStatus, T) at line 88, but HandedStatuses.springIsGiven does not declare it; write @Returns({200, 409})
    return spring(HttpStatus.CONFLICT, "x");
  }

  @Returns({200, 404})
  ResponseEntity<String> springIsDeclared(Optional<String> found) {
    return found.map(ResponseEntity::ok).orElseGet(() -> spring(HttpStatus.NOT_FOUND, "x"));
  }

  @Returns(200)
  ResponseEntity<String> springInAFunction(Optional<String> found) {
    return found
        .map(ResponseEntity::ok)
        // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.spring(HttpStatus, T) at line 88, but HandedStatuses.springInAFunction does not declare it; write @Returns({200, 404})
        .orElseGet(() -> spring(HttpStatus.NOT_FOUND, "x"));
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status) {
    return ResponseEntity.of(detail(status)).build();
  }

  private static ProblemDetail detail(HttpStatusCode status) {
    return ProblemDetail.forStatusAndDetail(status, "x");
  }

  private static ResponseEntity<?> raw(HttpStatusCode status) {
    return ResponseEntity.status(status.value()).build();
  }

  @Returns(200)
  ResponseEntity<?> throughTwoMethods(boolean isRaw) {
    return isRaw
        // WARNING: [undeclared-status] 410 Gone is returned by HandedStatuses.raw(HttpStatusCode) at line 120, but HandedStatuses.throughTwoMethods does not declare it; write @Returns({200, 409, 410})
        ? raw(HttpStatusCode.valueOf(410))
        // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.detail(HttpStatusCode) at line 116, but HandedStatuses.throughTwoMethods does not declare it; write @Returns({200, 409, 410})
        : problem(HttpStatus.CONFLICT);
  }

  private HttpResponse<?> micronaut(io.micronaut.http.HttpStatus status, Object... more) {
    return HttpResponse.status(status).body(more);
  }

  @Returns(200)
  HttpResponse<?> micronautIsGiven() {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.micronaut(HttpStatus, Object[]) at line 133, but HandedStatuses.micronautIsGiven does not declare it; write @Returns({200, 409})
    return micronaut(io.micronaut.http.HttpStatus.CONFLICT, "x", "y");
  }

  private RestResponse<String> quarkus(RestResponse.Status status) {
    return RestResponse.ResponseBuilder.create(status, "x").build();
  }

  @Returns(200)
  RestResponse<String> quarkusIsGiven() {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.quarkus(Status) at line 143, but HandedStatuses.quarkusIsGiven does not declare it; write @Returns({200, 404})
    return quarkus(RestResponse.Status.NOT_FOUND);
  }

  private static Response finished(Response.ResponseBuilder builder) {
    return builder.header("X-Reason", "x").build();
  }

  @Returns(200)
  Response builderIsGiven() {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.finished(ResponseBuilder) at line 153, but HandedStatuses.builderIsGiven does not declare it; write @Returns({200, 404})
    return finished(Response.status(404));
  }

  private static Response changed(Response.ResponseBuilder builder) {
    builder.status(200);
    return builder.build();
  }

  @Returns(200)
  Response builderIsChanged() {
    return changed(Response.status(404));
  }

  private static WebApplicationException made(int code) {
    return new WebApplicationException(code);
  }

  private void thrown(HttpStatus status) {
    throw new ResponseStatusException(status, "x");
  }

  @Returns(200)
  String exceptionIsMade() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as WebApplicationException, but HandedStatuses.exceptionIsMade does not declare it; write @Returns({200, 409})
    throw made(409);
  }

  @Returns(200)
  String exceptionIsMadeInAFunction(Optional<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown as WebApplicationException, but HandedStatuses.exceptionIsMadeInAFunction does not declare it; write @Returns({200, 409})
    return found.orElseThrow(() -> made(409));
  }

  @Returns(200)
  Mono<String> exceptionIsMadeLater() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as WebApplicationException, but HandedStatuses.exceptionIsMadeLater does not declare it; write @Returns({200, 409})
    return Mono.error(made(409));
  }

  @Returns(200)
  String exceptionIsThrown(boolean isThere) {
    if (!isThere) {
      // WARNING: [undeclared-status] 404 Not Found is thrown by HandedStatuses.thrown(HttpStatus) at line 177, but HandedStatuses.exceptionIsThrown does not declare it; write @Returns({200, 404})
      thrown(HttpStatus.NOT_FOUND);
    }
    return "x";
  }

  @Returns({200, 404})
  String exceptionIsDeclared() {
    thrown(HttpStatus.NOT_FOUND);
    return "x";
  }

  @Returns(200)
  String exceptionIsCaught() {
    try {
      thrown(HttpStatus.NOT_FOUND);
    } catch (ResponseStatusException e) {
      return "none";
    }
    return "x";
  }

  @Returns(200)
  String otherExceptionIsCaught() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown by HandedStatuses.thrown(HttpStatus) at line 177, but HandedStatuses.otherExceptionIsCaught does not declare it; write @Returns({200, 404})
      thrown(HttpStatus.NOT_FOUND);
    } catch (IllegalStateException e) {
      return "none";
    }
    return "x";
  }

  private static void demand(boolean isThere, RuntimeException otherwise) {
    if (!isThere) {
      throw otherwise;
    }
  }

  @Returns(200)
  String exceptionIsGiven(boolean isThere) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by HandedStatuses.demand(boolean, RuntimeException) at line 236, but HandedStatuses.exceptionIsGiven does not declare it; write @Returns({200, 404, 409})
    demand(isThere, new NotFoundException());
    // WARNING: [undeclared-status] 409 Conflict is thrown by HandedStatuses.demand(boolean, RuntimeException) at line 236, but HandedStatuses.exceptionIsGiven does not declare it; write @Returns({200, 404, 409})
    demand(isThere, new HttpStatusException(io.micronaut.http.HttpStatus.CONFLICT, "x"));
    demand(isThere, new IllegalStateException());
    return "x";
  }

  @Returns(200)
  String exceptionIsGivenAndCaught(boolean isThere) {
    try {
      demand(isThere, new NotFoundException());
    } catch (NotFoundException e) {
      return "none";
    }
    return "x";
  }

  /** Some of its callers get no 409. */
  private static Response judges(Response.Status status) {
    if (status == Response.Status.NOT_FOUND) {
      return Response.status(Response.Status.CONFLICT).build();
    }
    return Response.status(status).build();
  }

  private static Response judgesWhatItTells(int code) {
    Response.Status status = Response.Status.fromStatusCode(code);
    boolean isOurs = status.getFamily() == Response.Status.Family.SERVER_ERROR;
    return isOurs ? Response.ok().build() : Response.status(code).build();
  }

  private static Response judgesAFamily(Response.Status status) {
    if (status.getStatusCode() >= 500) {
      return Response.status(409).build();
    }
    return Response.ok().build();
  }

  private static Response judgesInALoop(Response.Status status) {
    while (status.getStatusCode() >= 400) {
      return Response.ok().build();
    }
    return Response.status(status).build();
  }

  private static Response handsOnToAJudge(Response.Status status) {
    return judges(status);
  }

  @Returns(200)
  Response whatIsJudged(int choice) {
    return switch (choice) {
      case 0 -> judges(Response.Status.GONE);
      case 1 -> judgesWhatItTells(404);
      case 2 -> judgesAFamily(Response.Status.GONE);
      case 3 -> judgesInALoop(Response.Status.GONE);
      default -> handsOnToAJudge(Response.Status.GONE);
    };
  }

  private static Response replaces(int code) {
    code = 200;
    return Response.status(code).build();
  }

  private static Response counts(int code) {
    code++;
    return Response.status(code).build();
  }

  private static Response adds(int code) {
    return Response.status(code + 1).build();
  }

  @Returns(200)
  Response whatIsReplaced(int choice) {
    return choice == 0 ? replaces(404) : choice == 1 ? counts(404) : adds(404);
  }

  private static Response chooses(boolean isStrict, Response.Status status) {
    return isStrict ? Response.status(status).build() : Response.ok().build();
  }

  private static Response leniently(boolean isStrict) {
    return chooses(isStrict, Response.Status.CONFLICT);
  }

  @Returns(200)
  Response otherArgumentsDecide() {
    return chooses(false, Response.Status.CONFLICT);
  }

  @Returns(200)
  Response otherArgumentsDecideFurtherOn() {
    return leniently(false);
  }

  @Returns(200)
  Response otherArgumentsAreOpen(boolean isStrict) {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.chooses(boolean, Status) at line 323, but HandedStatuses.otherArgumentsAreOpen does not declare it; write @Returns({200, 409})
    return leniently(isStrict);
  }

  private static Response any(int... codes) {
    return Response.status(codes[0]).build();
  }

  private static Response first(int code, int... others) {
    return Response.status(code).build();
  }

  @Returns(200)
  Response listIsGiven() {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.first(int, int[]) at line 351, but HandedStatuses.listIsGiven does not declare it; write @Returns({200, 404})
    return any(404, 409) == null ? null : first(404, 409);
  }

  @Returns(200)
  Response asFunction(Optional<Integer> code, Function<Integer, Response> other) {
    return code.map(this::number).orElseGet(() -> other.apply(404));
  }

  @Returns(200)
  Response parameterOfAFunction(List<Integer> codes) {
    return codes.stream().map(code -> number(code)).findFirst().orElseThrow();
  }

  private Response circle(int code, int depth) {
    return depth > 3 ? Response.status(code).build() : circle(404, depth + 1);
  }

  @Returns({200, 409})
  Response inACircle(int depth) {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.circle(int, int) at line 371, but HandedStatuses.inACircle does not declare it; write @Returns({200, 404, 409})
    return circle(409, depth);
  }

  private final HttpStatus ofField;

  HandedStatuses(HttpStatus status) {
    this.ofField = status;
  }

  private ResponseEntity<?> field(HttpStatus status) {
    return ResponseEntity.status(ofField).build();
  }

  /** Not the argument of the constructor. */
  @Returns(200)
  ResponseEntity<?> fieldIsSent() {
    return new HandedStatuses(HttpStatus.CONFLICT).field(HttpStatus.GONE);
  }

  record Problem(HttpStatus status) {
    ResponseEntity<?> response() {
      return ResponseEntity.status(status).build();
    }

    static ResponseEntity<?> of(HttpStatus status) {
      return ResponseEntity.status(status).build();
    }
  }

  enum Reason {
    SOLD(HttpStatus.CONFLICT);

    private final HttpStatus status;

    Reason(HttpStatus status) {
      this.status = status;
    }
  }

  private static ResponseEntity<?> because(Reason reason) {
    return ResponseEntity.status(reason.status).build();
  }

  @Returns(200)
  ResponseEntity<?> whatObjectsCarry(int choice) {
    return switch (choice) {
      case 0 -> new Problem(HttpStatus.CONFLICT).response();
      case 1 -> because(Reason.SOLD);
      // WARNING: [undeclared-status] 409 Conflict is returned by Problem.of(HttpStatus) at line 402, but HandedStatuses.whatObjectsCarry does not declare it; write @Returns({200, 409})
      default -> Problem.of(HttpStatus.CONFLICT);
    };
  }

  protected ResponseEntity<?> mayBeOverridden(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }

  static class Other extends HandedStatuses {
    Other() {
      super(HttpStatus.OK);
    }

    @Override
    protected ResponseEntity<?> mayBeOverridden(HttpStatus status) {
      return ResponseEntity.ok().build();
    }
  }

  @Returns(200)
  ResponseEntity<?> callsWhatIsOverridden() {
    return mayBeOverridden(HttpStatus.CONFLICT);
  }

  private static int notFound() {
    return 404;
  }

  private static int of(Exception e) {
    return e instanceof IllegalStateException ? 409 : 410;
  }

  private static int same(int code) {
    return code;
  }

  @Returns({200, 503})
  Response numberOfAMethod(int choice, Exception e) {
    return switch (choice) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but HandedStatuses.numberOfAMethod does not declare it; write @Returns({200, 400, 404, 409, 410, 503})
      case 0 -> Response.status(notFound()).build();
      // WARNING: [undeclared-status] 409 Conflict is returned, but HandedStatuses.numberOfAMethod does not declare it; write @Returns({200, 400, 404, 409, 410, 503})
      // WARNING: [undeclared-status] 410 Gone is returned, but HandedStatuses.numberOfAMethod does not declare it; write @Returns({200, 400, 404, 409, 410, 503})
      case 1 -> Response.status(of(e)).build();
      // WARNING: [undeclared-status] 400 Bad Request is returned, but HandedStatuses.numberOfAMethod does not declare it; write @Returns({200, 400, 404, 409, 410, 503})
      default -> Response.status(same(400)).build();
    };
  }

  /** What other numbers there are is not known. */
  @Returns({200, 503})
  Response numberOfALibrary(String code) {
    return Response.status(Integer.parseInt(code)).build();
  }

  @Returns(200)
  String conflict(boolean isSold) {
    if (isSold) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but HandedStatuses.conflict does not declare it; write @Returns({200, 409})
      throw new ConflictException();
    }
    return "x";
  }

  private static CompletableFuture<Response> later(int code) {
    return CompletableFuture.completedFuture(Response.status(code).build());
  }

  @Returns(200)
  CompletableFuture<Response> laterIsGiven() {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.later(int) at line 491, but HandedStatuses.laterIsGiven does not declare it; write @Returns({200, 409})
    return later(409);
  }

  private static Response either(boolean isThere, int one, int other) {
    return Response.status(isThere ? one : other).build();
  }

  @Returns(200)
  Response eitherIsGiven(boolean isThere) {
    // WARNING: [undeclared-status] 409 Conflict is returned by HandedStatuses.either(boolean, int, int) at line 501, but HandedStatuses.eitherIsGiven does not declare it; write @Returns({200, 409})
    return either(isThere, 200, 409);
  }

  @Returns(200)
  Response oneIsGiven() {
    return either(true, 200, 409);
  }

  private static Response again(Response response) {
    return Response.fromResponse(response).status(200).build();
  }

  private static Response anyway(int code) {
    int unused = code;
    try {
      return Response.status(unused).build();
    } finally {
      System.out.println("x");
    }
  }

  @Returns(200)
  Response whatIsSetAnew() {
    // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.anyway(int) at line 522, but HandedStatuses.whatIsSetAnew does not declare it; write @Returns({200, 404})
    return again(Response.status(409).build()) == null ? null : anyway(404);
  }

  private static ResponseEntity<?> chosen(HttpStatus status, Predicate<HttpStatus> condition) {
    return Optional.of(status)
        .filter(condition)
        .map(found -> ResponseEntity.status(found).build())
        .orElse(null);
  }

  private static ResponseEntity<?> hides(HttpStatus status) {
    Function<HttpStatus, ResponseEntity<?>> function =
        other -> ResponseEntity.status(other).build();
    return function.apply(HttpStatus.OK);
  }

  @Returns(200)
  ResponseEntity<?> whatFunctionsDecide(boolean isChosen) {
    return isChosen ? chosen(HttpStatus.CONFLICT, some -> false) : hides(HttpStatus.CONFLICT);
  }

  private static Response judgesWhatIsAssigned(int code) {
    int kind;
    kind = code / 100;
    return kind == 5 ? Response.status(code).build() : Response.ok().build();
  }

  private static Response judgesWhatIsAdded(int code) {
    int sum = 0;
    sum += code;
    return sum > 499 ? Response.status(code).build() : Response.ok().build();
  }

  private static Response judgesWhatIsStored(int code) {
    int[] codes = new int[1];
    codes[0] = code;
    return codes[0] > 499 ? Response.status(code).build() : Response.ok().build();
  }

  private static Response judgesInTheNextRound(int code) {
    int last = 0;
    while (true) {
      if (last > 499) {
        return Response.status(code).build();
      }
      if (last > 0) {
        return Response.ok().build();
      }
      last = code;
    }
  }

  private int lastCode;

  private Response judgesAField(int code) {
    this.lastCode = code;
    return this.lastCode > 499 ? Response.status(code).build() : Response.ok().build();
  }

  private static Response keepsWhatIsAssigned(int code) {
    int kept;
    kept = code;
    return Response.status(code).header("X-Code", kept).build();
  }

  @Returns(200)
  Response whatDerivedVariablesDecide(int way) {
    return switch (way) {
      case 1 -> judgesWhatIsAssigned(404);
      case 2 -> judgesWhatIsAdded(404);
      case 3 -> judgesWhatIsStored(404);
      case 4 -> judgesInTheNextRound(404);
      case 5 -> judgesAField(404);
      // WARNING: [undeclared-status] 404 Not Found is returned by HandedStatuses.keepsWhatIsAssigned(int) at line 593, but HandedStatuses.whatDerivedVariablesDecide does not declare it; write @Returns({200, 404})
      default -> keepsWhatIsAssigned(404);
    };
  }
}
