package dev.statute.frameworks.jaxrs;

import dev.statute.frameworks.Thrown;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.ext.Provider;

/** Throws what the path asks for, before there is a resource. */
@Provider
@PreMatching
public class ThrowFilter implements ContainerRequestFilter {

  /** For Jersey. */
  public ThrowFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    if (path.startsWith("/filter/")) {
      throw Thrown.by(path.substring("/filter/".length()));
    }
  }
}
