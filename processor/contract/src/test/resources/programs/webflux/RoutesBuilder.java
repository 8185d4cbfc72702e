package programs.webflux.routesbuilder;
// EXPECTED
// GET /boards/{id} -> 200 declared+returned, 404 returned
// POST /boards/{id} -> 201 declared+returned, 409 declared+thrown
// finding undeclared-status GET /boards/{id} 404

import dev.statute.Returns;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@Configuration
class BoardRoutes {
  @Bean
  RouterFunction<ServerResponse> routes(BoardHandler boards) {
    return RouterFunctions.route()
        .GET("/boards/{id}", boards::find)
        .POST("/boards/{id}", boards::create)
        .build();
  }
}

@Component
class BoardHandler {
  private final Map<String, String> boards = new HashMap<>();

  @Returns(200)
  Mono<ServerResponse> find(ServerRequest request) {
    return Mono.justOrEmpty(boards.get(request.pathVariable("id")))
        .flatMap(board -> ServerResponse.ok().bodyValue(board))
        .switchIfEmpty(ServerResponse.notFound().build());
  }

  @Returns({201, 409})
  Mono<ServerResponse> create(ServerRequest request) {
    String id = request.pathVariable("id");
    if (boards.putIfAbsent(id, id) != null) {
      return Mono.error(new ResponseStatusException(HttpStatus.CONFLICT));
    }
    return ServerResponse.created(URI.create("/boards")).build();
  }
}
