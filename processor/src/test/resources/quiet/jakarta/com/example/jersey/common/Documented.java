package com.example.jersey.common;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Handlers that a resource has by implementing this. */
public interface Documented {

  String describe();

  @GET
  @Path("description")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  default String description() {
    return describe();
  }

  @OPTIONS
  @Path("description")
  @ApiResponse(responseCode = "204")
  default void options() {}

  @GET
  @Path("description/secret")
  @ApiResponse(responseCode = "403")
  default void secret(@Context ContainerRequestContext request) {
    request.abortWith(Response.status(403).build());
  }
}
