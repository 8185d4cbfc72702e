package dev.statute.frameworks.spring;

import dev.statute.frameworks.Thrown;
import dev.statute.http.NotModifiedException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where an exception comes from in Spring WebFlux, apart from a handler that has begun nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class ReactiveRoutes {

  @Bean
  WebFilter filter() {
    return (exchange, chain) -> {
      String path = exchange.getRequest().getPath().value();
      HttpHeaders headers = exchange.getResponse().getHeaders();
      headers.set("X-Trace", path);
      headers.put("Vary", List.of("Origin", "Accept"));
      if (path.startsWith("/filter/")) {
        throw Thrown.by(path.substring("/filter/".length()));
      }
      if (path.startsWith("/wrapped/")) {
        Exception cause = Thrown.by(path.substring("/wrapped/".length()));
        return Mono.error(new IllegalStateException(cause));
      }
      return chain.filter(exchange);
    };
  }

  @Bean
  RouterFunction<ServerResponse> function() {
    return RouterFunctions.route()
        .GET(
            "/function/{name}",
            request -> {
              throw Thrown.by(request.pathVariable("name"));
            })
        .build();
  }

  @RestController
  static final class Begun {

    @GetMapping("/begun/length")
    Mono<String> length(ServerWebExchange exchange) {
      exchange.getResponse().getHeaders().setContentLength(5);
      return Mono.error(Thrown.by("409"));
    }

    @GetMapping("/begun/content")
    Mono<String> content(ServerWebExchange exchange) {
      HttpHeaders headers = exchange.getResponse().getHeaders();
      headers.setContentType(new MediaType("text", "csv"));
      headers.set("Content-Disposition", "attachment");
      headers.set("Cache-Control", "max-age=3600");
      headers.set("ETag", "\"1\"");
      return Mono.error(Thrown.by("409"));
    }

    @GetMapping("/begun/unstored")
    Mono<String> unstored(ServerWebExchange exchange) {
      exchange.getResponse().getHeaders().set("Cache-Control", "no-store");
      return Mono.error(Thrown.by("409"));
    }

    @GetMapping("/begun/304")
    Mono<String> notModified(ServerWebExchange exchange) {
      exchange.getResponse().getHeaders().setETag("\"2\"");
      return Mono.error(new NotModifiedException());
    }

    @GetMapping("/sent/stream")
    Flux<String> sent() {
      return Flux.just("partial").concatWith(Mono.error(Thrown.by("409")));
    }

    @GetMapping("/sent/nothing")
    Flux<String> sentNothing() {
      return Flux.just("partial").concatWith(Mono.error(Thrown.by("204")));
    }
  }
}
