package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/** Exceptions of Spring that are given a status. */
@SuppressWarnings("serial")
class ThrownSpringStatuses {

  private static final HttpStatus MISSING = HttpStatus.NOT_FOUND;
  private static final int CLIENT_ERROR = 400;
  private static final int GONE = CLIENT_ERROR + 10;
  private static HttpStatus changing = HttpStatus.NOT_FOUND;
  private final HttpStatus configured;

  ThrownSpringStatuses(HttpStatus configured) {
    this.configured = configured;
  }

  static void change(HttpStatus other) {
    changing = other;
  }

  @Returns(200)
  String throwsAConstant() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsAConstant does not declare it; write @Returns({200, 404})
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @Returns({200, 404})
  String declaresAConstant() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @Returns(200)
  String throwsAConstantWithAReason(Exception cause) {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsAConstantWithAReason does not declare it; write @Returns({200, 409})
    throw new ResponseStatusException(HttpStatus.CONFLICT, "sold", cause);
  }

  @Returns(200)
  String throwsAStaticFinal() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsAStaticFinal does not declare it; write @Returns({200, 404})
    throw new ResponseStatusException(MISSING);
  }

  @Returns({200, 404})
  String declaresAStaticFinal() {
    throw new ResponseStatusException(MISSING);
  }

  @Returns(200)
  String throwsAFieldThatChanges() {
    throw new ResponseStatusException(changing);
  }

  @Returns(200)
  String throwsAFieldThatIsConfigured() {
    throw new ResponseStatusException(configured);
  }

  @Returns(200)
  String throwsANumber() {
    // WARNING: [undeclared-status] 422 Unprocessable Content is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsANumber does not declare it; write @Returns({200, 422})
    throw new ResponseStatusException(422, "no such currency", null);
  }

  @Returns({200, 422})
  String declaresANumber() {
    throw new ResponseStatusException(422, "no such currency", null);
  }

  @Returns(200)
  String throwsAFoldedNumber() {
    // WARNING: [undeclared-status] 410 Gone is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsAFoldedNumber does not declare it; write @Returns({200, 410})
    throw new ResponseStatusException(GONE, "sold", null);
  }

  @Returns({200, 410})
  String declaresAFoldedNumber() {
    throw new ResponseStatusException(GONE, "sold", null);
  }

  @Returns(200)
  String throwsANumberOfTheCatalogue() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsANumberOfTheCatalogue does not declare it; write @Returns({200, 404})
    throw new ResponseStatusException(HttpStatusCode.valueOf(Http.Code.NOT_FOUND));
  }

  @Returns({200, 404})
  String declaresANumberOfTheCatalogue() {
    throw new ResponseStatusException(HttpStatusCode.valueOf(Http.Code.NOT_FOUND));
  }

  @Returns(200)
  String throwsAValueOfASum() {
    // WARNING: [undeclared-status] 423 Locked is thrown as ErrorResponseException, but ThrownSpringStatuses.throwsAValueOfASum does not declare it; write @Returns({200, 423})
    throw new ErrorResponseException(HttpStatusCode.valueOf(CLIENT_ERROR + 23));
  }

  @Returns({200, 423})
  String declaresAValueOfASum() {
    throw new ErrorResponseException(HttpStatusCode.valueOf(CLIENT_ERROR + 23));
  }

  @Returns(200)
  String throwsAnErrorResponse() {
    ProblemDetail problem = ProblemDetail.forStatus(409);
    // WARNING: [undeclared-status] 409 Conflict is thrown as ErrorResponseException, but ThrownSpringStatuses.throwsAnErrorResponse does not declare it; write @Returns({200, 409})
    throw new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
  }

  @Returns({200, 409})
  String declaresAnErrorResponse() {
    ProblemDetail problem = ProblemDetail.forStatus(409);
    throw new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
  }

  @Returns(200)
  String throwsWhatItIsGiven(HttpStatusCode status) {
    throw new ResponseStatusException(status);
  }

  @Returns(200)
  String throwsOneOrTheOther(boolean isGone) {
    // WARNING: [undeclared-status] 410 Gone is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsOneOrTheOther does not declare it; write @Returns({200, 404, 410})
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but ThrownSpringStatuses.throwsOneOrTheOther does not declare it; write @Returns({200, 404, 410})
    throw new ResponseStatusException(isGone ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
  }

  @Returns({200, 404, 410})
  String declaresOneAndTheOther(boolean isGone) {
    throw new ResponseStatusException(isGone ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
  }

  static class NoSuchCustomer extends ResponseStatusException {
    NoSuchCustomer() {
      super(HttpStatus.NOT_FOUND, "no such customer");
    }
  }

  /** What a constructor hands to that of its superclass is read. */
  @Returns(200)
  String throwsASubclass() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NoSuchCustomer, but ThrownSpringStatuses.throwsASubclass does not declare it; write @Returns({200, 404})
    throw new NoSuchCustomer();
  }
}
