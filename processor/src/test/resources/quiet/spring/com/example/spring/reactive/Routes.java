package com.example.spring.reactive;

import dev.statute.Returns;
import dev.statute.http.Http;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Functional endpoints: the response says its status. */
@Configuration
class Routes {

  @Bean
  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .POST("/functional", this::create)
        .DELETE("/functional/{id}", this::delete)
        .build();
  }

  @Returns({Http.Code.CREATED, Http.Code.BAD_REQUEST})
  Mono<ServerResponse> create(ServerRequest request) {
    return ServerResponse.created(URI.create("/functional/1")).build();
  }

  @Returns({Http.Code.NO_CONTENT, Http.Code.NOT_FOUND})
  Mono<ServerResponse> delete(ServerRequest request) {
    return ServerResponse.noContent().build();
  }

  @Returns(Http.Code.SERVICE_UNAVAILABLE)
  HandlerFunction<ServerResponse> closed() {
    return request -> ServerResponse.status(503).build();
  }
}
