// OPTION: -Astatute.checks=unreturned-status:warning
package com.example;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.NotFoundException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class UnreturnedStatus {
  private UnreturnedStatusService service;
  private ResponseEntity<String> last;

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnreturnedStatus.returned never produces it; remove it, or send it
  @Returns({200, 404})
  ResponseEntity<String> returned() {
    return ResponseEntity.ok("x");
  }

  @Returns({200, 404})
  ResponseEntity<String> bothAreReturned(boolean found) {
    return found ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.thrownAndReturned never produces it; remove it, or send it
  @Returns({200, 404, 409})
  ResponseEntity<String> thrownAndReturned(boolean found) {
    if (found) {
      return ResponseEntity.ok("x");
    }
    throw new NotFoundException("x");
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnreturnedStatus.twoAnnotations never produces it; remove it, or send it
  @Returns(200) @Returns(404) ResponseEntity<String> twoAnnotations() {
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnreturnedStatus.two never produces it; remove it, or send it
  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.two never produces it; remove it, or send it
  @Returns({200, 404, 409})
  ResponseEntity<String> two() {
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 202 Accepted is declared, but UnreturnedStatus.aSuccess never produces it; remove it, or send it
  @Returns({200, 202})
  ResponseEntity<String> aSuccess() {
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnreturnedStatus.ofOpenApi never produces it; remove it, or send it
  @ApiResponse(responseCode = "404")
  ResponseEntity<String> ofOpenApi() {
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.withoutAResponse never produces it; remove it, or send it
  @Returns({200, 409})
  String withoutAResponse() {
    return "x";
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.throughAHelper never produces it; remove it, or send it
  @Returns({200, 409})
  ResponseEntity<String> throughAHelper() {
    return helper();
  }

  @Returns({200, 404})
  ResponseEntity<String> throughAHelperThatMakesIt(boolean found) {
    return found ? helper() : missing();
  }

  private ResponseEntity<String> helper() {
    return ResponseEntity.ok("x");
  }

  private ResponseEntity<String> missing() {
    return ResponseEntity.notFound().build();
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.throughAContract never produces it; remove it, or send it
  @Returns({200, 404, 409})
  String throughAContract() {
    return service.find(1);
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnreturnedStatus.throughOperators never produces it; remove it, or send it
  @Returns({200, 404, 409})
  ResponseEntity<String> throughOperators() {
    return Optional.of("x")
        .map(System::getProperty)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnreturnedStatus.neverNeeded never produces it; remove it, or send it
  @Returns({200, 404})
  ResponseEntity<String> neverNeeded() {
    return Optional.of("x")
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @Returns({200, 404, 409})
  ResponseEntity<String> optionalOfTheCaller(Optional<ResponseEntity<String>> found) {
    return found.orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** The framework makes the success of a plain return, which is not read. */
  @Returns({201, 404})
  String successOfAPlainReturn(boolean found) {
    if (found) {
      return "x";
    }
    throw new NotFoundException("x");
  }

  /** Something else comes out: that is told first. */
  @Returns({200, 404})
  ResponseEntity<String> somethingElseIsReturned() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but UnreturnedStatus.somethingElseIsReturned does not declare it; write @Returns({200, 404, 409})
    return ResponseEntity.status(409).build();
  }

  @Returns({200, 404})
  ResponseEntity<String> callThatIsNotKnown() {
    service.unknown();
    return ResponseEntity.ok("x");
  }

  @Returns({200, 404})
  ResponseEntity<String> callThatIsNotKnownInAHelper() {
    return calling();
  }

  private ResponseEntity<String> calling() {
    service.unknown();
    return ResponseEntity.ok("x");
  }

  @Returns({200, 404})
  ResponseEntity<String> returnThatIsNotRead() {
    return last;
  }

  @Returns({200, 404})
  ResponseEntity<String> statusThatIsNotRead(int status) {
    return ResponseEntity.status(status).build();
  }

  @Returns({200, 404})
  ResponseEntity<String> variableThatIsNotRead(boolean found) {
    ResponseEntity<String> response = ResponseEntity.ok("x");
    if (!found) {
      response = missing();
    }
    return response;
  }

  @Returns({200, 404})
  ResponseEntity<String> functionThatIsNotRead(Supplier<ResponseEntity<String>> supplier) {
    return Optional.<ResponseEntity<String>>empty().orElseGet(supplier);
  }

  @Returns({200, 404})
  Mono<ResponseEntity<String>> publisherOfTheCaller(Mono<String> found) {
    return found.map(ResponseEntity::ok);
  }

  @Returns({200, 404})
  String exceptionThatIsNotRead(RuntimeException exception) {
    throw exception;
  }

  @Returns({200, 404})
  String exceptionOfACall() throws IOException {
    return service.read();
  }

  @Returns({200, 404})
  ResponseEntity<String> functionOfTheCaller(Runnable work) {
    work.run();
    return ResponseEntity.ok("x");
  }

  /** It is there to be overridden, or to be thrown by something else. */
  abstract static class Base {
    @Returns({200, 404})
    abstract ResponseEntity<String> withoutABody();
  }

  /** What is declared above may come out of another method below. */
  @Returns({200, 404})
  static class OfAType {
    ResponseEntity<String> find() {
      return ResponseEntity.ok("x");
    }
  }

  static class Overriding extends Base {
    @Override
    ResponseEntity<String> withoutABody() {
      return ResponseEntity.ok("x");
    }
  }

  @RestController
  static class Handlers {
    /** The framework, or what stands before it, sends these. */
    @GetMapping("/1")
    @Returns({200, 400, 401, 403, 404, 405, 406, 415, 429, 500, 503})
    ResponseEntity<String> sentByOthers() {
      return ResponseEntity.ok("x");
    }

    // WARNING: [unreturned-status] 409 Conflict is declared, but Handlers.sentByNobodyElse never produces it; remove it, or send it
    @GetMapping("/2") @Returns({200, 401, 409})
    ResponseEntity<String> sentByNobodyElse() {
      return ResponseEntity.ok("x");
    }

    // WARNING: [conflicting-status] @ResponseStatus sets 201, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 201
    @GetMapping("/4") @ResponseStatus(HttpStatus.CREATED) @Returns(200)
    ResponseEntity<String> overruled() {
      return ResponseEntity.ok("x");
    }

    /** Where no response is made, nothing is known of successes. */
    @GetMapping("/5")
    @Returns({200, 400})
    String onlyAnError() {
      throw new BadRequestException("x");
    }

    @GetMapping("/3")
    @ResponseStatus(HttpStatus.CREATED)
    @Returns(401)
    String besideAResponseStatus() {
      return "x";
    }
  }

  // WARNING: [unreturned-status] 401 Unauthorized is declared, but UnreturnedStatus.notOfAHandler never produces it; remove it, or send it
  @Returns({200, 401})
  ResponseEntity<String> notOfAHandler() {
    return ResponseEntity.ok("x");
  }

  @SuppressWarnings("statute:unreturned-status")
  @Returns({200, 404})
  ResponseEntity<String> silenced() {
    return ResponseEntity.ok("x");
  }
}

interface UnreturnedStatusService {
  @Returns({200, 404})
  String find(long id);

  void unknown();

  String read() throws IOException;
}
