package dev.statute.test.quarkus;

import dev.statute.test.jakarta.ResourceMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Sees the requests, which resource method Quarkus REST chooses, and which exception it maps. What
 * sees requests is non-blocking: a blocking filter would run after the non-blocking ones.
 */
public class StatusFilter {

  private static final int OUTERMOST = Integer.MIN_VALUE;

  /** By type, too: types with the same supertype have its methods in common. */
  private final Map<Class<?>, Map<Method, Optional<ResourceMethod>>> known =
      new ConcurrentHashMap<>();

  /** Quarkus makes it. */
  public StatusFilter() {}

  @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = OUTERMOST)
  public void arrived(RoutingContext context) {
    Visit.begin(context);
  }

  @ServerRequestFilter(nonBlocking = true, priority = OUTERMOST)
  public void matched(RoutingContext context, ResourceInfo resource) {
    find(resource).ifPresent(method -> Visit.of(context).ifPresent(visit -> visit.matched(method)));
  }

  /** What the security of Quarkus refuses has come by no filter for requests. */
  @ServerResponseFilter(priority = OUTERMOST)
  public void mapped(RoutingContext context, ResourceInfo resource, @Nullable Throwable exception) {
    matched(context, resource);
    Visit.of(context).ifPresent(visit -> visit.mapped(exception));
  }

  /** Empty if Quarkus has chosen none: then there are no values. */
  private Optional<ResourceMethod> find(ResourceInfo resource) {
    Class<?> type = resource.getResourceClass();
    return Optional.ofNullable(resource.getResourceMethod())
        .flatMap(
            method ->
                known
                    .computeIfAbsent(type, key -> new ConcurrentHashMap<>())
                    .computeIfAbsent(method, key -> ResourceMethod.of(type, key)));
  }
}
