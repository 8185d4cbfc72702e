package com.example.jersey.common;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The handlers that all resources have.
 *
 * @param <T> the resource
 * @param <R> what a creation answers; a subclass decides whether that is a {@code Response}
 */
public abstract class CrudResource<T, R> {

  @GET
  @ApiResponse(responseCode = "200")
  public abstract List<T> all();

  @GET
  @Path("{id}")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  public T one(@PathParam("id") String id) {
    throw new java.util.NoSuchElementException(id);
  }

  @POST
  @ApiResponse(responseCode = "201", description = "There it is")
  public abstract R create(T resource);

  @PUT
  @Path("{id}")
  @Returns({Http.Code.OK, Http.Code.CREATED})
  public Response put(@PathParam("id") String id, T resource) {
    return Response.ok(resource).build();
  }

  @DELETE
  @Path("{id}")
  @ApiResponse(responseCode = "204")
  public void delete(@PathParam("id") String id) {
    one(id);
  }
}
