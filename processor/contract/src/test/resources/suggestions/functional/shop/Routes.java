package shop;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class Routes {
  @Bean
  RouterFunction<ServerResponse> routes() {
    return route()
        .GET("/a", request -> ServerResponse.notFound().build())
        .GET("/b", this::find)
        .build();
  }

  private ServerResponse find(ServerRequest request) {
    return ServerResponse.noContent().build();
  }
}
