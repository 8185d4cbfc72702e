package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where a status is declared that comes out of a body, and where nothing is declared. */
class UndeclaredStatus {

  @Returns({200, 404})
  static class OnTheClass {

    String declaresOnTheClass() {
      throw new NotFoundException();
    }

    String throwsWhatTheClassDoesNotDeclare() {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but OnTheClass.throwsWhatTheClassDoesNotDeclare does not declare it; write @Returns(409)
      throw new ConflictException();
    }

    @Returns(409)
    String declaresHereAndOnTheClass(boolean isFound) {
      if (isFound) {
        throw new NotFoundException();
      }
      throw new ConflictException();
    }

    private String isNotConcerned() {
      throw new ConflictException();
    }

    static class Nested {
      String isNotConcernedEither() {
        throw new ConflictException();
      }
    }
  }

  interface Api {
    @Returns({200, 404})
    String find();

    @Returns({200, 404})
    String search();
  }

  static class Implementing implements Api {

    @Override
    public String find() {
      throw new NotFoundException();
    }

    @Override
    public String search() {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but Implementing.search does not declare it; write @Returns(410)
      throw new GoneException();
    }
  }

  @Returns({200, 409})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Writes {}

  @Writes
  @Retention(RetentionPolicy.RUNTIME)
  @interface WritesMuch {}

  @Writes
  String declaresByComposition() {
    throw new ConflictException();
  }

  @WritesMuch
  String declaresByDeepComposition() {
    throw new ConflictException();
  }

  @WritesMuch
  String throwsWhatIsNotComposed() {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but UndeclaredStatus.throwsWhatIsNotComposed does not declare it; write @Returns(410)
    throw new GoneException();
  }

  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  String declaresByOpenApi() {
    throw new NotFoundException();
  }

  @ApiResponses({@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")})
  String throwsWhatOpenApiDoesNotSay() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredStatus.throwsWhatOpenApiDoesNotSay does not declare it; add @ApiResponse(responseCode = "409") to @ApiResponses
    throw new ConflictException();
  }

  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "4XX")
  String declaresAllClientErrors() {
    throw new NotFoundException();
  }

  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "4XX")
  String throwsAServerError() {
    // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but UndeclaredStatus.throwsAServerError does not declare it; add @ApiResponse(responseCode = "503")
    throw new ServiceUnavailableException();
  }

  @Returns(400)
  ResponseEntity<String> declaresAnErrorOnly() {
    return ResponseEntity.ok("x");
  }

  @ApiResponse(responseCode = "5XX")
  ResponseEntity<String> declaresServerErrorsOnly() {
    return ResponseEntity.ok("x");
  }

  @ApiResponse(responseCode = "3XX")
  ResponseEntity<String> declaresRedirectionsOnly() {
    // WARNING: [undeclared-status] 200 OK is returned, but UndeclaredStatus.declaresRedirectionsOnly does not declare it; add @ApiResponse(responseCode = "200")
    return ResponseEntity.ok("x");
  }

  @Returns(200)
  ResponseEntity<String> goesOnBeforeItIsDone(boolean isDone) {
    // ERROR: [interim-status] 100 Continue is an interim response, which is always followed by a final one; write the final status code
    return isDone ? ResponseEntity.ok("x") : ResponseEntity.status(100).build();
  }

  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "default")
  String declaresAllTheOthers() {
    throw new NotFoundException();
  }

  @ApiResponse(responseCode = "200")
  @Returns(404)
  String declaresInTwoWays() {
    throw new NotFoundException();
  }

  @Returns({200, 404})
  @Returns(409)
  String declaresTwice() {
    throw new ConflictException();
  }

  String declaresNothing() {
    throw new NotFoundException();
  }

  @ResponseStatus(HttpStatus.CREATED)
  String declaresOnlyItsAnswer() {
    throw new NotFoundException();
  }

  @Returns(200)
  @SuppressWarnings("statute:undeclared-status")
  String isSilenced() {
    throw new NotFoundException();
  }

  static class HandlesItself {

    @Returns(200)
    String throwsWhatIsHandledHere() {
      throw new NotFoundException();
    }

    @Returns(200)
    String throwsWhatIsHandledByItsParameter() {
      throw new ConflictException();
    }

    @Returns(200)
    String throwsWhatIsNotHandled() {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but HandlesItself.throwsWhatIsNotHandled does not declare it; write @Returns({200, 410})
      throw new GoneException();
    }

    @ExceptionHandler(NotFoundException.class)
    String handles() {
      return "none";
    }

    @ExceptionHandler
    String handles(ConflictException e) {
      return e.detail();
    }
  }

  static class BaseThatHandles {

    @ExceptionHandler({GoneException.class, IllegalStateException.class})
    String handles() {
      return "none";
    }
  }

  static class InheritsAHandler extends BaseThatHandles {

    @Returns(200)
    String throwsWhatIsHandledAbove() {
      throw new GoneException();
    }
  }

  interface Defaults {

    /** It is there to be overridden. */
    @ApiResponse(responseCode = "200")
    default String isGenerated() {
      throw new NotFoundException();
    }

    @Returns(200)
    default String isWritten() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Defaults.isWritten does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    }
  }

  @Returns(404)
  String declaresOnlyErrors() {
    throw new NotFoundException();
  }

  @Returns(404)
  String declaresOnlyAnotherError() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredStatus.declaresOnlyAnotherError does not declare it; write @Returns({404, 409})
    throw new ConflictException();
  }

  // WARNING: [duplicate-status] 409 is declared twice; remove one
  @Returns({200, 409, 409})
  String declaresOneTwice() {
    throw new ConflictException();
  }
}
