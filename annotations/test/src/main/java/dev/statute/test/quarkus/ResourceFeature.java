package dev.statute.test.quarkus;

import dev.statute.test.jakarta.ResourceMethod;
import dev.statute.test.run.Responses;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Tells the run which resource methods an application has. */
@Provider
public class ResourceFeature implements DynamicFeature {

  /** Quarkus makes it. */
  public ResourceFeature() {}

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    ResourceMethod.of(resource.getResourceClass(), resource.getResourceMethod())
        .ifPresent(ResourceFeature::tell);
  }

  private static void tell(ResourceMethod method) {
    method
        .path()
        .ifPresent(path -> Responses.serves(method.type(), method.method(), method.verb(), path));
  }
}
