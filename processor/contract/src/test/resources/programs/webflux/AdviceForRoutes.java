package programs.webflux.adviceforroutes;
// EXPECTED
// GET /maps/{id} -> 200 declared+returned, 404 thrown
// GET /maps/{id}/scale -> 200 declared+returned
// finding undeclared-status GET /maps/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration
class MapRoutes {
  private final Map<String, String> maps = new HashMap<>();

  @Bean
  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/maps/{id}", this::find)
        .GET("/maps/{id}/scale", this::scale)
        .build();
  }

  @Returns(200)
  Mono<ServerResponse> find(ServerRequest request) {
    String map = maps.get(request.pathVariable("id"));
    if (map == null) {
      return Mono.error(new MapMissing());
    }
    return ServerResponse.ok().bodyValue(map);
  }

  @Returns(200)
  Mono<ServerResponse> scale(ServerRequest request) {
    return ServerResponse.ok().bodyValue(maps.size());
  }
}

class MapMissing extends RuntimeException {}

@RestControllerAdvice
class MapAdvice {
  @ExceptionHandler(MapMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}
}
