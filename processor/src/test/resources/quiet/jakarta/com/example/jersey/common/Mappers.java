package com.example.jersey.common;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.StatusCodeException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.NoSuchElementException;

final class Mappers {

  private Mappers() {}

  @Provider
  static class Missing implements ExceptionMapper<NoSuchElementException> {
    @Override
    @Returns(Http.Code.NOT_FOUND)
    public Response toResponse(NoSuchElementException e) {
      return Response.status(Response.Status.NOT_FOUND).entity(e.getMessage()).build();
    }
  }

  @Provider
  static class Statuses implements ExceptionMapper<StatusCodeException> {
    @Override
    public Response toResponse(StatusCodeException e) {
      return Response.status(e.code()).build();
    }
  }
}
