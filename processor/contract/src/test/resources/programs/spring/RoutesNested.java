package programs.spring.routesnested;
// EXPECTED
// DELETE /api/pens/{id} -> 204 declared+returned
// GET /api/pens/{id} -> 200 declared+returned, 404 returned
// GET /api/status -> 200 returned
// GET /inks -> 200 returned
// GET /inks/{id} -> 200 returned, 410 returned
// finding undeclared-status GET /api/pens/{id} 404

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.nest;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import dev.statute.Returns;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class PenRoutes {
  private final Set<String> pens = Set.of("p-1");

  @Bean
  RouterFunction<ServerResponse> pens() {
    return route()
        .path(
            "/api",
            api ->
                api.path(
                        "/pens",
                        pen -> pen.GET("/{id}", this::find).DELETE("/{id}", this::delete))
                    .GET("/status", request -> ServerResponse.ok().build()))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> inks() {
    return nest(
        path("/inks"),
        route(GET("/{id}"), this::ink).andRoute(GET(""), r -> ServerResponse.ok().body("all")));
  }

  @Returns(200)
  ServerResponse find(ServerRequest request) {
    return pens.contains(request.pathVariable("id"))
        ? ServerResponse.ok().build()
        : ServerResponse.notFound().build();
  }

  @Returns(204)
  ServerResponse delete(ServerRequest request) {
    return ServerResponse.noContent().build();
  }

  ServerResponse ink(ServerRequest request) {
    if (request.pathVariable("id").startsWith("old-")) {
      return ServerResponse.status(410).build();
    }
    return ServerResponse.ok().body("blue");
  }
}
