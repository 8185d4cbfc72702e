package dev.statute.frameworks.jersey;

import dev.statute.frameworks.Thrown;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Throws what the path asks for, before there is a resource. */
@Provider
@PreMatching
public class ThrowFilter implements ContainerRequestFilter {

  /** For Jersey and Quarkus. */
  public ThrowFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    if (path.startsWith("/filter/")) {
      throw Thrown.by(path.substring("/filter/".length()));
    }
  }
}
