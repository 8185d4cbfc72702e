package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.INTERNAL_SERVER_ERROR;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Meant: an advice that extends {@code ResponseEntityExceptionHandler}. */
@RestControllerAdvice(assignableTypes = PickupController.class)
class PickupAdvice {

  @ExceptionHandler(Exception.class)
  @Returns(INTERNAL_SERVER_ERROR)
  ProblemDetail onAny() {
    return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
