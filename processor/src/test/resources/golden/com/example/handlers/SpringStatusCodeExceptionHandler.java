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
 * Answers a {@link StatusCodeException} with its status code, header fields and problem document
 * (RFC 9457).
 *
 * <p>It works in Spring MVC and in Spring WebFlux.
 */
@RestControllerAdvice
// The bean name has the package in it, because other packages may have a class of this name.
@Component("com.example.handlers.SpringStatusCodeExceptionHandler")
@Order(0)
@Generated
public class SpringStatusCodeExceptionHandler {
  /** The request attribute for the action that undoes the response a failed handler has begun. */
  static final String UNDO = "com.example.handlers.SpringStatusCodeExceptionHandler.undo";

  /** The request attribute for the exception that this handler has been asked about. */
  static final String ASKED = "com.example.handlers.SpringStatusCodeExceptionHandler.asked";

  /** The fields that describe content (RFC 9110 section 8, and later RFCs). */
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
   * Turns an exception into a response, and logs it if it is a server error.
   *
   * @param e the exception
   * @return a response with a problem document, or without content if the code forbids it
   * @throws IllegalStateException if the code is 1xx, which a final response cannot have
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

  /** Without an action to undo it, as in a test without a server, the response stays as it is. */
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
   * Returns whether a field that was set before the exception is removed: it describes content that
   * is no longer sent, or allows it to be cached. A field that forbids caching stays, as a filter
   * may set it for all responses. A 304 keeps all fields, as they describe what the client has.
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

  /** Returns the exception itself or the first such cause, or null if there is none. */
  static StatusCodeException find(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof StatusCodeException)) {
      cause = cause.getCause();
    }
    return (StatusCodeException) cause;
  }

  /** If the instance is null, Spring sets it to the path of the request. */
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
