package dev.statute.test.micronaut;

import dev.statute.test.run.Responses;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

/**
 * Tells the run which handlers an application has. It is a bean to Micronaut alone, not to those
 * who know the annotations of Jakarta.
 */
@Bean
@Requires(classes = Router.class, beans = Router.class)
class RouteListener implements ApplicationEventListener<ServerStartupEvent> {

  private final Router router;

  RouteListener(Router router) {
    this.router = router;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    router.uriRoutes().forEach(RouteListener::tell);
  }

  private static void tell(UriRouteInfo<?, ?> route) {
    Route.of(route)
        .ifPresent(
            found ->
                Responses.serves(
                    found.type(), found.method(), route.getHttpMethodName(), found.path()));
  }
}
