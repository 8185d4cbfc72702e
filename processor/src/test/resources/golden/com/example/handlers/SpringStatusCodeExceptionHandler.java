package com.example.handlers;

import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import java.lang.IllegalStateException;
import java.lang.String;
import java.lang.System;
import java.lang.Throwable;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
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
  /** The request attribute with what undoes the response that a failed handler has begun. */
  static final String UNDO = "com.example.handlers.SpringStatusCodeExceptionHandler.undo";

  /** The request attribute with the exception that has come here. */
  static final String ASKED = "com.example.handlers.SpringStatusCodeExceptionHandler.asked";

  /** The fields that tell of content (RFC 9110 section 8, and what came later). */
  private static final Set<String> CONTENT_FIELDS =
      Set.of(
          "accept-ranges",
          "content-digest",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-location",
          "content-range",
          "content-type",
          "etag",
          "expires",
          "last-modified",
          "repr-digest");

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

  /** Without what undoes it, as in a test without the server, the response is left as it is. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> handle(
      StatusCodeException e,
      @RequestAttribute(name = UNDO, required = false) Consumer<StatusCodeException> undo) {
    if (undo != null) {
      undo.accept(e);
    }
    return handle(e);
  }

  /**
   * Whether a field that was set before an exception tells of content that is not sent now, or lets
   * it be stored. What forbids that stays, as a filter may do so for all responses. A 304 tells of
   * the content that it stands for.
   */
  static boolean isUndone(StatusCodeException e, String field, Collection<String> values) {
    if (e.code() == 304) {
      return false;
    }
    if (field.equalsIgnoreCase("Cache-Control")) {
      String directives = values.toString();
      return !directives.contains("no-store") && !directives.contains("no-cache");
    }
    return CONTENT_FIELDS.contains(field.toLowerCase(Locale.ROOT));
  }

  /** The exception itself, or one that it was caused by; null if there is none. */
  static StatusCodeException find(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof StatusCodeException)) {
      cause = cause.getCause();
    }
    return (StatusCodeException) cause;
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
