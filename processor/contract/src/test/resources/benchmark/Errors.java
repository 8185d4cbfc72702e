package com.example;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class Errors {

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> coded(Coded e) {
    return ResponseEntity.status(e.status()).body(ProblemDetail.forStatus(e.status()));
  }

  @ExceptionHandler
  ResponseEntity<String> illegal(IllegalArgumentException e) {
    return ResponseEntity.badRequest().body(e.getMessage());
  }

  public abstract static class NotFound extends RuntimeException {
    protected NotFound(String message) {
      super(message);
    }
  }

  public abstract static class Coded extends RuntimeException {
    private final HttpStatus status;

    protected Coded(HttpStatus status, String message) {
      super(message);
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }
}
