package programs.webflux.routesnested;
// EXPECTED
// DELETE /api/pens/{id} -> 204 declared+returned
// GET /api/pens/{id} -> 200 declared+returned, 410 returned
// POST /inks -> 202 declared+returned, 503 declared+returned
// GET /inks/{id} -> 200 returned
// finding undeclared-status GET /api/pens/{id} 410

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.statute.Returns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration
class PenRoutes {
  private boolean closed;

  @Bean
  RouterFunction<ServerResponse> pens() {
    return route()
        .path("/api/pens", pens -> pens.GET("/{id}", this::find).DELETE("/{id}", this::delete))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> inks() {
    return route(GET("/inks/{id}"), request -> ServerResponse.ok().build())
        .andRoute(POST("/inks"), this::order);
  }

  @Returns(200)
  Mono<ServerResponse> find(ServerRequest request) {
    return request.pathVariable("id").startsWith("old-")
        ? ServerResponse.status(HttpStatus.GONE).build()
        : ServerResponse.ok().bodyValue("pen");
  }

  @Returns(204)
  Mono<ServerResponse> delete(ServerRequest request) {
    return ServerResponse.noContent().build();
  }

  @Returns({202, 503})
  Mono<ServerResponse> order(ServerRequest request) {
    if (closed) {
      return ServerResponse.status(503).build();
    }
    return ServerResponse.accepted().build();
  }
}
