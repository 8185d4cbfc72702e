package com.example;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.CompletionStage;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.NameBinding;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.container.AsyncResponse;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Jakarta REST by its former name, JAX-RS. */
class JaxRs {

  @Path("/orders")
  static class Orders {
    @POST
    // WARNING: [implicit-status] 201 Created is declared, but Orders.create responds with 200 OK when it returns normally; declare 200, or send 201 with @ResponseStatus in Quarkus, or a Response
    @Returns({201, 409})
    public String create() {
      return "";
    }

    @PUT
    // WARNING: [implicit-status] 202 Accepted is declared, but Orders.accept responds with 204 No Content when it returns normally; declare 204, or send 202 with @ResponseStatus in Quarkus, or a Response
    @ApiResponse(responseCode = "202")
    public void accept() {}

    @DELETE
    // ERROR: [forbidden-content] 204 No Content forbids content and is the only success declared, but Orders.delete returns a value; return nothing, or declare the code that is sent with the value
    @APIResponse(responseCode = "204")
    public String delete() {
      return "";
    }

    @PROPFIND
    // WARNING: [implicit-status] 207 Multi-Status is declared, but Orders.find responds with 200 OK when it returns normally; declare 200, or send 207 with @ResponseStatus in Quarkus, or a Response
    @Returns(207)
    public String find() {
      return "";
    }

    @POST
    @Path("/lines")
    @Returns({201, 404})
    public Response addLine() {
      return Response.status(201).build();
    }

    @POST
    @Path("/builder")
    @Returns({201, 404})
    public Response.ResponseBuilder builder() {
      return Response.status(201);
    }

    @POST
    @Path("/later")
    @Returns(201)
    public CompletionStage<Response> later() {
      return null;
    }

    @POST
    @Path("/async")
    @Returns(202)
    public void async(@Suspended AsyncResponse response) {}

    @GET
    @Path("/events")
    @Returns(202)
    public void events(@Context SseEventSink sink) {}

    @PUT
    @Path("/context")
    @Returns(202)
    public void context(@Context ContainerRequestContext request) {}

    @PUT
    @Path("/bound")
    @Accepted
    @Returns(202)
    public void bound() {}
  }

  @RegisterRestClient
  interface Client {
    @POST
    @Returns(201)
    String create();
  }

  @HttpMethod("PROPFIND")
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface PROPFIND {}

  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @interface Accepted {}
}
