package dev.statute.sample.brokencontract;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with the status that a {@link ParcelError} has. */
@RestControllerAdvice
class ParcelAdvice {

  @ExceptionHandler
  @ApiResponse(responseCode = "default", description = "the status of the error")
  ResponseEntity<ProblemDetail> on(ParcelException e) {
    int status = e.error().status();
    return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
  }
}
