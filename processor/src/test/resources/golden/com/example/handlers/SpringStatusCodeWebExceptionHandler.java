package com.example.handlers;

import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.lang.Void;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.HandlerResultHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Has the exception handlers of Spring WebFlux answer a {@link StatusCodeException} that comes out
 * of a filter too, or out of a router function.
 *
 * <p>For all of Spring WebFlux, it undoes what a failed handler has begun of its response, before
 * {@link SpringStatusCodeExceptionHandler} makes another one. Where the client has got a part of it
 * already, nothing can be undone: the exception goes on to the server, which cuts the connection.
 */
// The name holds the package: other packages may have such a class, too.
@Component("com.example.handlers.SpringStatusCodeWebExceptionHandler")
@Order(-3) // Before Spring Boot, which has -1, and before those that handle all, often with -2.
@Conditional(SpringStatusCodeWebExceptionHandler.OnWebFlux.class)
@Generated
public class SpringStatusCodeWebExceptionHandler implements WebExceptionHandler, WebFilter {
  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
  private final ObjectProvider<HandlerResultHandler> writers;

  /**
   * Called by Spring.
   *
   * @param adapters what asks the exception handlers
   * @param writers what writes their results
   */
  public SpringStatusCodeWebExceptionHandler(
      ObjectProvider<RequestMappingHandlerAdapter> adapters,
      ObjectProvider<HandlerResultHandler> writers) {
    this.adapters = adapters;
    this.writers = writers;
  }

  /**
   * Tells {@link SpringStatusCodeExceptionHandler} how to undo the response.
   *
   * @param exchange the request and its response
   * @param chain what comes after
   * @return what comes after
   */
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    prepare(exchange);
    return chain.filter(exchange);
  }

  /**
   * Answers as the exception handlers do. One that has come to them before was not answered there,
   * and will not be.
   *
   * @param exchange the request and its response
   * @param thrown the exception
   * @return when it is answered; the exception if it is not
   */
  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    StatusCodeException e = SpringStatusCodeExceptionHandler.find(thrown);
    RequestMappingHandlerAdapter adapter = adapters.getIfUnique();
    if (e == null
        || adapter == null
        || e.code() < 200
        || exchange.getResponse().isCommitted()
        || exchange.getAttribute(SpringStatusCodeExceptionHandler.ASKED) == e) {
      return Mono.error(thrown);
    }
    prepare(exchange);
    return adapter.handleError(exchange, thrown).flatMap(result -> write(exchange, result));
  }

  private Mono<Void> write(ServerWebExchange exchange, HandlerResult result) {
    return writers
        .orderedStream()
        .filter(writer -> writer.supports(result))
        .findFirst()
        .map(writer -> writer.handleResult(exchange, result))
        .orElseThrow();
  }

  private static void prepare(ServerWebExchange exchange) {
    Consumer<StatusCodeException> undo = e -> undo(exchange, e);
    exchange.getAttributes().put(SpringStatusCodeExceptionHandler.UNDO, undo);
  }

  private static void undo(ServerWebExchange exchange, StatusCodeException e) {
    exchange.getAttributes().put(SpringStatusCodeExceptionHandler.ASKED, e);
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      throw e;
    }
    List<String> undone = new ArrayList<>();
    response
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (SpringStatusCodeExceptionHandler.isUndone(e, name, values)) {
                undone.add(name);
              }
            });
    undone.forEach(response.getHeaders()::remove);
  }

  /** The package may be shared with services that run without WebFlux. */
  static class OnWebFlux implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return ClassUtils.isPresent(
          "org.springframework.web.reactive.DispatcherHandler", context.getClassLoader());
    }
  }
}
