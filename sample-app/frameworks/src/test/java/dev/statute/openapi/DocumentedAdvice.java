package dev.statute.openapi;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What springdoc lists at every handler because of it. */
@RestControllerAdvice
class DocumentedAdvice {

  record Trouble(String text) {}

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  Trouble handle(IllegalStateException e) {
    return new Trouble(e.getMessage());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_IMPLEMENTED)
  void handle(UnsupportedOperationException e) {}
}
