package dev.statute.test.jakarta;

import dev.statute.test.run.Responses;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Tells the run which resource methods an application has, and gives each its filter. */
@ConstrainedTo(RuntimeType.SERVER)
public final class ResourceFeature implements DynamicFeature {

  public ResourceFeature() {}

  @Override
  public void configure(ResourceInfo info, FeatureContext context) {
    ResourceMethod.of(info.getResourceClass(), info.getResourceMethod())
        .ifPresent(method -> configure(method, context));
  }

  private static void configure(ResourceMethod method, FeatureContext context) {
    method
        .path()
        .filter(path -> method.isOfResource())
        .ifPresent(path -> Responses.serves(method.type(), method.method(), method.verb(), path));
    context.register(new ResourceFilter(method));
  }
}
