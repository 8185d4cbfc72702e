package dev.statute.test.spring;

import dev.statute.test.TestHeader;
import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import dev.statute.test.run.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Sees the final status of each response, and the handler that Spring WebFlux has chosen. */
final class ReactiveFilter implements WebFilter, Ordered {

  private static final String FAILURE = ReactiveFilter.class.getName() + ".failure";

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  /** What comes out of the chain as an exception is answered outside of it, and then committed. */
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String test = exchange.getRequest().getHeaders().getFirst(TestHeader.NAME);
    Exchange seen = Responses.arrived(test);
    exchange
        .getResponse()
        .beforeCommit(() -> Mono.fromRunnable(() -> seen.answered(answer(exchange))));
    return chain
        .filter(exchange)
        .doOnError(failure -> exchange.getAttributes().put(FAILURE, failure))
        .doFinally(signal -> ended(signal, seen));
  }

  /** A client that has gone gets no response. */
  private static void ended(SignalType signal, Exchange seen) {
    if (signal == SignalType.CANCEL) {
      seen.abandoned();
    }
  }

  private static Answer answer(ServerWebExchange exchange) {
    Object handler = exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    HandlerMethod method =
        handler instanceof HandlerMethod found
                && !CorsUtils.isPreFlightRequest(exchange.getRequest())
            ? found
            : null;
    HttpStatusCode status = exchange.getResponse().getStatusCode();
    int code = status == null ? HttpStatus.OK.value() : status.value();
    Throwable failure = exchange.getAttribute(FAILURE);
    return new Answer(
        exchange.getRequest().getMethod().name(),
        method != null && pattern != null
            ? pattern.toString()
            : exchange.getRequest().getPath().pathWithinApplication().value(),
        method == null ? null : method.getBeanType(),
        method == null ? null : method.getMethod(),
        code,
        failure,
        isUnhandled(failure, code));
  }

  /** Whether the status is the one of any exception, and not one that this exception asks for. */
  private static boolean isUnhandled(@Nullable Throwable failure, int code) {
    return failure != null
        && code == HttpStatus.INTERNAL_SERVER_ERROR.value()
        && !(failure instanceof ErrorResponse)
        && !AnnotatedElementUtils.hasAnnotation(failure.getClass(), ResponseStatus.class);
  }
}
