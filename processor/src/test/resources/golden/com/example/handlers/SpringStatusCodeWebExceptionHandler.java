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
 * Passes a {@link StatusCodeException} that comes out of a filter or a router function to the
 * exception handlers of Spring WebFlux.
 *
 * <p>Wherever in Spring WebFlux a handler fails, this also discards the response that it has begun,
 * before {@link SpringStatusCodeExceptionHandler} writes another one. Once a part of the response
 * has been sent, that is impossible: the exception goes on to the server, which closes the
 * connection.
 */
// The bean name has the package in it, because other packages may have a class of this name.
@Component("com.example.handlers.SpringStatusCodeWebExceptionHandler")
@Order(-3) // Before the handler of Spring Boot (-1) and catch-all handlers (often -2).
@Conditional(SpringStatusCodeWebExceptionHandler.OnWebFlux.class)
@Generated
public class SpringStatusCodeWebExceptionHandler implements WebExceptionHandler, WebFilter {
  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
  private final ObjectProvider<HandlerResultHandler> writers;

  /**
   * Called by Spring.
   *
   * @param adapters the adapter that calls the exception handlers
   * @param writers the handlers that write their results
   */
  public SpringStatusCodeWebExceptionHandler(
      ObjectProvider<RequestMappingHandlerAdapter> adapters,
      ObjectProvider<HandlerResultHandler> writers) {
    this.adapters = adapters;
    this.writers = writers;
  }

  /**
   * Leaves {@link SpringStatusCodeExceptionHandler} the action that undoes the response.
   *
   * @param exchange the request and its response
   * @param chain the rest of the filter chain
   * @return what the rest of the chain returns
   */
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    prepare(exchange);
    return chain.filter(exchange);
  }

  /**
   * Answers as the exception handlers do. They do not get an exception twice: what they did not
   * answer the first time, they will not answer now.
   *
   * @param exchange the request and its response
   * @param thrown the exception
   * @return completes when the exception is answered, and fails with it if it is not
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

  /** Services without WebFlux may share this package. */
  static class OnWebFlux implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return ClassUtils.isPresent(
          "org.springframework.web.reactive.DispatcherHandler", context.getClassLoader());
    }
  }
}
