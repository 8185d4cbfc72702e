package dev.statute.test.jakarta;

import dev.statute.test.TestHeader;
import dev.statute.test.run.Answer;
import dev.statute.test.run.Responses;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Sees the responses to requests that no resource method was found for. */
@ConstrainedTo(RuntimeType.SERVER)
@Priority(ResourceFilter.OUTERMOST)
public final class UnmatchedFilter implements ContainerResponseFilter {

  public UnmatchedFilter() {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (Visit.of(request.getProperty(Visit.PROPERTY)).isEmpty()) {
      Responses.arrived(request.getHeaderString(TestHeader.NAME))
          .answered(
              new Answer(
                  request.getMethod(),
                  ResourceFilter.path(request),
                  null,
                  null,
                  response.getStatus(),
                  null,
                  false));
    }
  }
}
