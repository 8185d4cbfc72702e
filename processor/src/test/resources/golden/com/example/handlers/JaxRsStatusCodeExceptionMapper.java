package com.example.handlers;

import com.example.http.StatusCode;
import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.System;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers a {@link StatusCodeException} with its status code, header fields and problem document
 * (RFC 9457).
 */
@Provider
@Generated
public class JaxRsStatusCodeExceptionMapper implements ExceptionMapper<StatusCodeException> {
  private static final System.Logger LOGGER =
      System.getLogger(JaxRsStatusCodeExceptionMapper.class.getName());

  @Context UriInfo uriInfo;

  /** Called by JAX-RS. */
  public JaxRsStatusCodeExceptionMapper() {}

  /**
   * Turns an exception into a response, and logs it if it is a server error.
   *
   * @param e the exception
   * @return a response with a problem document, or without content if the code forbids it
   * @throws IllegalStateException if the code is 1xx, which a final response cannot have
   */
  @Override
  public Response toResponse(StatusCodeException e) {
    int code = e.code();
    if (code < 200) {
      throw new IllegalStateException(e.status() + " cannot be a final response", e);
    }
    if (code >= 500) {
      LOGGER.log(System.Logger.Level.ERROR, e.getMessage(), e);
    }
    Response.ResponseBuilder response = Response.status(new Status(e.status()));
    e.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    if (code == 204 || code == 205 || code == 304) {
      return response.build();
    }
    return response.type("application/problem+json").entity(problem(e)).build();
  }

  private Map<String, Object> problem(StatusCodeException e) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", e.type().toString());
    problem.put("title", e.title());
    problem.put("status", e.code());
    if (e.detail() != null) {
      problem.put("detail", e.detail());
    }
    problem.put(
        "instance",
        e.instance() == null ? uriInfo.getRequestUri().getRawPath() : e.instance().toString());
    problem.putAll(e.extensions());
    return problem;
  }

  /** Any code, with its phrase. {@code Response.status(int)} may reject codes above 599. */
  private record Status(StatusCode code) implements Response.StatusType {
    @Override
    public int getStatusCode() {
      return code.code();
    }

    @Override
    public Response.Status.Family getFamily() {
      return Response.Status.Family.familyOf(code.code());
    }

    @Override
    public String getReasonPhrase() {
      return code.phrase();
    }
  }
}
