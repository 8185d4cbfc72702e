package com.example.handlers;

import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.System;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers a {@link StatusCodeException} with its status code, header fields and problem document
 * (RFC 9457).
 */
@Singleton
@Generated
public class MicronautStatusCodeExceptionHandler
    implements ExceptionHandler<StatusCodeException, HttpResponse<?>> {
  private static final System.Logger LOGGER =
      System.getLogger(MicronautStatusCodeExceptionHandler.class.getName());

  /** Called by Micronaut. */
  public MicronautStatusCodeExceptionHandler() {}

  /**
   * Turns an exception into a response, and logs it if it is a server error.
   *
   * @param request the request
   * @param e the exception
   * @return a response with a problem document, or without content if the code forbids it
   * @throws IllegalStateException if the code is 1xx, which a final response cannot have
   */
  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, StatusCodeException e) {
    int code = e.code();
    if (code < 200) {
      throw new IllegalStateException(e.status() + " cannot be a final response", e);
    }
    if (code >= 500) {
      LOGGER.log(System.Logger.Level.ERROR, e.getMessage(), e);
    }
    MutableHttpResponse<Map<String, Object>> response =
        HttpResponse.status(code, e.status().phrase());
    e.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    if (code == 204 || code == 205 || code == 304) {
      return response;
    }
    return response
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(problem(request.getUri().getRawPath(), e));
  }

  private static Map<String, Object> problem(String path, StatusCodeException e) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", e.type().toString());
    problem.put("title", e.title());
    problem.put("status", e.code());
    if (e.detail() != null) {
      problem.put("detail", e.detail());
    }
    problem.put("instance", e.instance() == null ? path : e.instance().toString());
    problem.putAll(e.extensions());
    return problem;
  }
}
