package com.example.jersey.common;

import dev.statute.Returns;
import dev.statute.http.Http;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

@Provider
class KeyFilter implements ContainerRequestFilter {

  @Override
  @Returns(Http.Code.UNAUTHORIZED)
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString("Authorization") == null) {
      request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
    }
  }
}
