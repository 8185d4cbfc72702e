package programs.spring.routesonerror;
// EXPECTED
// GET /maps/{id} -> 200 declared+returned, unknown
// GET /maps/{id}/scale -> 200 declared+returned, unknown

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class MapRoutes {
  private final Map<String, String> maps = new HashMap<>();

  @Bean
  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/maps/{id}", this::find)
        .GET("/maps/{id}/scale", this::scale)
        .onError(MapMissing.class, (e, request) -> ServerResponse.notFound().build())
        .build();
  }

  @Returns(200)
  ServerResponse find(ServerRequest request) {
    String map = maps.get(request.pathVariable("id"));
    if (map == null) {
      throw new MapMissing();
    }
    return ServerResponse.ok().body(map);
  }

  @Returns(200)
  ServerResponse scale(ServerRequest request) {
    return ServerResponse.ok().body(maps.size());
  }
}

class MapMissing extends RuntimeException {}
