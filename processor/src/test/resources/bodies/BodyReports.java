package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class BodyReports {
  private static final ResponseEntity<String> MISSING = ResponseEntity.notFound().build();

  private BodyReportsService service;

  @Returns(200)
  ResponseEntity<String> returned() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.returned does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  String thrown() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but BodyReports.thrown does not declare it; write @Returns({200, 404})
    throw new NotFoundException("x");
  }

  @Returns(200)
  ResponseEntity<String> returnedByAHelper() {
    // WARNING: [undeclared-status] 404 Not Found is returned by BodyReports.missing(String) at line 38, but BodyReports.returnedByAHelper does not declare it; write @Returns({200, 404})
    return missing("x");
  }

  private ResponseEntity<String> missing(String reason) {
    System.out.println(reason);
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> returnedByADeclaration() {
    // WARNING: [undeclared-status] 409 Conflict is returned by BodyReportsService.create(int[], Optional), which declares 409, but BodyReports.returnedByADeclaration does not declare it; write @Returns({200, 409})
    return service.create(new int[0], Optional.empty());
  }

  @Returns(200)
  String thrownByADeclaration() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by BodyReportsService.find(long), which declares 404, but BodyReports.thrownByADeclaration does not declare it; write @Returns({200, 404})
    return service.find(1);
  }

  @Returns(200)
  Mono<String> thrownLater() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but BodyReports.thrownLater does not declare it; write @Returns({200, 404})
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The helper that makes it is told, and not the one between. */
  @Returns(200)
  ResponseEntity<String> returnedByAHelperOfAHelper() {
    // WARNING: [undeclared-status] 404 Not Found is returned by BodyReports.missing(String) at line 38, but BodyReports.returnedByAHelperOfAHelper does not declare it; write @Returns({200, 404})
    return between();
  }

  private ResponseEntity<String> between() {
    return missing("x");
  }

  @Returns({404, 200, 410})
  ResponseEntity<String> sorted() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.sorted does not declare it; write @Returns({404, 200, 410, 409})
    return ResponseEntity.status(409).build();
  }

  @Returns({Http.Code.NO_CONTENT, Http.Code.NOT_FOUND})
  ResponseEntity<String> withConstants() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.withConstants does not declare it; write @Returns({Http.Code.NO_CONTENT, Http.Code.NOT_FOUND, Http.Code.CONFLICT})
    return ResponseEntity.status(409).build();
  }

  @Returns(404)
  @Returns(value = 200, description = "found")
  ResponseEntity<String> repeated() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.repeated does not declare it; add @Returns(409)
    return ResponseEntity.status(409).build();
  }

  @ApiResponse(responseCode = "200")
  ResponseEntity<String> withoutReturns() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.withoutReturns does not declare it; add @ApiResponse(responseCode = "404")
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  @ApiResponse(responseCode = "404")
  ResponseEntity<String> withBoth() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.withBoth does not declare it; write @Returns({200, 409})
    return ResponseEntity.status(409).build();
  }

  @Returns(200)
  static class OfAType {
    /** What is declared elsewhere is declared still. */
    ResponseEntity<String> find() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but OfAType.find does not declare it; write @Returns(404)
      return ResponseEntity.notFound().build();
    }
  }

  @Returns(200)
  ResponseEntity<String> several(int choice) {
    return switch (choice) {
      // WARNING: [undeclared-status] 410 Gone is returned, but BodyReports.several does not declare it; write @Returns({200, 404, 409, 410})
      case 1 -> ResponseEntity.status(410).build();
      // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.several does not declare it; write @Returns({200, 404, 409, 410})
      case 2 -> ResponseEntity.notFound().build();
      // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.several does not declare it; write @Returns({200, 404, 409, 410})
      default -> ResponseEntity.status(409).build();
    };
  }

  @Returns(200)
  ResponseEntity<String> severalInOneLine(boolean found) {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.severalInOneLine does not declare it; write @Returns({200, 409, 410})
    // WARNING: [undeclared-status] 410 Gone is returned, but BodyReports.severalInOneLine does not declare it; write @Returns({200, 409, 410})
    return found ? ResponseEntity.status(409).build() : ResponseEntity.status(410).build();
  }

  @Returns(200)
  ResponseEntity<String> severalOfOneCall(boolean found) {
    // WARNING: [undeclared-status] 409 Conflict is returned, but BodyReports.severalOfOneCall does not declare it; write @Returns({200, 409, 410})
    // WARNING: [undeclared-status] 410 Gone is returned, but BodyReports.severalOfOneCall does not declare it; write @Returns({200, 409, 410})
    return ResponseEntity.status(found ? 409 : 410).build();
  }

  @Returns(200)
  ResponseEntity<String> theFirstPlace(int choice) {
    if (choice == 1) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.theFirstPlace does not declare it; write @Returns({200, 404})
      return ResponseEntity.notFound().build();
    }
    return choice == 2 ? missing("x") : ResponseEntity.status(404).build();
  }

  @Returns(200)
  ResponseEntity<String> theFirstPlaceOfTwoWays(boolean found) {
    if (found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.theFirstPlaceOfTwoWays does not declare it; write @Returns({200, 404})
      return ResponseEntity.notFound().build();
    }
    throw new NotFoundException("x");
  }

  @Returns(200)
  ResponseEntity<String> thePlaceOfAConstant() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.thePlaceOfAConstant does not declare it; write @Returns({200, 404})
    return MISSING;
  }

  @Returns(200)
  ResponseEntity<String> theSameConstantAgain() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.theSameConstantAgain does not declare it; write @Returns({200, 404})
    return MISSING;
  }

  @Returns(200)
  ResponseEntity<String> overload(int number) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but BodyReports.overload does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns({200, 404})
  ResponseEntity<String> overload(String text) {
    return ResponseEntity.notFound().build();
  }
}

interface BodyReportsService {
  @Returns({200, 404})
  String find(long id);

  @Returns({200, 409})
  ResponseEntity<String> create(int[] numbers, Optional<String> text);
}
