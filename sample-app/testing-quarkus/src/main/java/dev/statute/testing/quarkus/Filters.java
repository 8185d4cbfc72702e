package dev.statute.testing.quarkus;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What answers beside the handlers. */
class Filters {

  Filters() {}

  @ServerExceptionMapper
  Response map(PlantedException exception) {
    return Response.status(410).build();
  }

  @ServerResponseFilter
  void refuse(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().equals("/sent")) {
      response.setStatus(418);
    }
  }
}
