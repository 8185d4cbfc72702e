package dev.statute.test.jakarta;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Looks at the responses of an application, in any implementation that loads features. */
@ConstrainedTo(RuntimeType.SERVER)
public final class JakartaFeature implements Feature {

  private static final String JERSEY = "org.glassfish.jersey.";

  public JakartaFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    context.register(ResourceFeature.class);
    context.register(UnmatchedFilter.class);
    if (context.getClass().getName().startsWith(JERSEY)) {
      context.register(JerseyListener.class);
    }
    return true;
  }
}
