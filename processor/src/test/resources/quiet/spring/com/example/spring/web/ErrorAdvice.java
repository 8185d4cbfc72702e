package com.example.spring.web;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.StatusCodeException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {

  record Failure(String message) {}

  @Override
  @Returns(Http.Code.BAD_REQUEST)
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return new ResponseEntity<>(new Failure("unreadable"), headers, status);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_FOUND)
  @ApiResponse(responseCode = "404")
  Failure missing(java.util.NoSuchElementException e) {
    return new Failure(e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> any(StatusCodeException e) {
    return ResponseEntity.status(e.code()).body(ProblemDetail.forStatus(e.code()));
  }

  /** A problem document brings its status along. */
  @ExceptionHandler
  @ApiResponse(responseCode = "422")
  ProblemDetail unprocessable(ArithmeticException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
  }

  @ExceptionHandler
  @Returns({Http.Code.CONFLICT, Http.Code.LOCKED})
  ErrorResponse contested(java.util.ConcurrentModificationException e) {
    return ErrorResponse.create(e, HttpStatus.CONFLICT, "try again");
  }

  @ExceptionHandler(java.sql.SQLTimeoutException.class)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  @Returns(Http.Code.SERVICE_UNAVAILABLE)
  Map<String, String> timeout() {
    return Map.of("title", "Try again later");
  }

  @ExceptionHandler(UnsupportedOperationException.class)
  @ResponseStatus(HttpStatus.NOT_IMPLEMENTED)
  ModelAndView unsupported() {
    return new ModelAndView("error/501");
  }

  @ExceptionHandler(Exception.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  @ApiResponse(responseCode = "5XX")
  void unexpected(Exception e) {
    logger.error("unexpected", e);
  }
}
