package dev.statute.test.jakarta;

import dev.statute.test.TestHeader;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Sees the requests of a resource method, and the final status of their responses. */
@Priority(ResourceFilter.OUTERMOST)
final class ResourceFilter implements ContainerRequestFilter, ContainerResponseFilter {

  /**
   * The priority of the first filter for requests, and the last one for responses. Jersey takes
   * negative ones from the annotation only.
   */
  static final int OUTERMOST = Integer.MIN_VALUE;

  private final ResourceMethod method;

  ResourceFilter(ResourceMethod method) {
    this.method = method;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(
        Visit.PROPERTY,
        new Visit(
            method.in(request.getUriInfo().getMatchedResources()),
            request.getHeaderString(TestHeader.NAME),
            request.getMethod(),
            method.path().orElseGet(() -> path(request))));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Visit.of(request.getProperty(Visit.PROPERTY))
        .ifPresent(visit -> visit.answered(response.getStatus()));
  }

  static String path(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return path.startsWith("/") ? path : "/" + path;
  }
}
