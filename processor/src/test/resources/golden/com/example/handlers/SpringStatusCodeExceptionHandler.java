package com.example.handlers;

import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import java.lang.IllegalStateException;
import java.lang.System;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers with the status code, the header fields and the problem document (RFC 9457) of a {@link
 * StatusCodeException}.
 *
 * <p>Serves Spring MVC and Spring WebFlux.
 */
@RestControllerAdvice
// The name holds the package: other packages may have such a class, too.
@Component("com.example.handlers.SpringStatusCodeExceptionHandler")
@Order(0)
@Generated
public class SpringStatusCodeExceptionHandler {
  private static final System.Logger LOGGER =
      System.getLogger(SpringStatusCodeExceptionHandler.class.getName());

  /** Called by Spring. */
  public SpringStatusCodeExceptionHandler() {}

  /**
   * Turns an exception into a response, and logs it if the server is at fault.
   *
   * @param e the exception
   * @return a response with a problem document, or without content where the code forbids it
   * @throws IllegalStateException if the code is 1xx, which no final response can have
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> handle(StatusCodeException e) {
    int code = e.code();
    if (code < 200) {
      throw new IllegalStateException(e.status() + " cannot be a final response", e);
    }
    if (code >= 500) {
      LOGGER.log(System.Logger.Level.ERROR, e.getMessage(), e);
    }
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(code).headers(headers -> e.headers().forEach(headers::addAll));
    if (code == 204 || code == 205 || code == 304) {
      return response.build();
    }
    return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(e));
  }

  /** Where the instance is null, Spring sets the path of the request. */
  private static ProblemDetail problem(StatusCodeException e) {
    ProblemDetail problem = ProblemDetail.forStatus(e.code());
    problem.setType(e.type());
    problem.setTitle(e.title());
    problem.setDetail(e.detail());
    problem.setInstance(e.instance());
    e.extensions().forEach(problem::setProperty);
    return problem;
  }
}
