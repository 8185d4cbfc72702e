package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.LOCKED;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers while the books are closed. */
@RestControllerAdvice
class BookkeepingAdvice {

  /** Meant: an exception of its own. {@link RefundAdvice} answers for this one. */
  @ExceptionHandler
  @Returns(LOCKED)
  ProblemDetail onChecked(RefundCheckedException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.LOCKED, e.getMessage());
  }
}
