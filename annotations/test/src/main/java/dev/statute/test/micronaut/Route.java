package dev.statute.test.micronaut;

import io.micronaut.inject.MethodExecutionHandle;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handler of a request: a method of a controller, at a path. */
record Route(Class<?> type, Method method, String path) {

  static Optional<Route> of(@Nullable RouteInfo<?> route) {
    return route instanceof UriRouteInfo<?, ?> found ? Optional.of(of(found)) : Optional.empty();
  }

  private static Route of(UriRouteInfo<?, ?> route) {
    MethodExecutionHandle<?, ?> handle = route.getTargetMethod();
    return new Route(
        handle.getDeclaringType(),
        handle.getTargetMethod(),
        route.getUriMatchTemplate().toPathString());
  }
}
