package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for the exceptions of refunds. */
@RestControllerAdvice
class RefundAdvice {

  record Failure(String message) {}

  @ExceptionHandler
  @Returns(CONFLICT)
  ProblemDetail onUnchecked(RefundUncheckedException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
  }

  @ExceptionHandler
  @Returns(CONFLICT)
  ProblemDetail onChecked(RefundCheckedException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
  }

  /** Meant: {@code @ResponseStatus(CONFLICT)}. */
  @ExceptionHandler
  @Returns(OK)
  Failure onTransferred(RefundTransferredException e) {
    return new Failure(e.getMessage());
  }
}
