package dev.statute.test.spring;

import dev.statute.test.TestHeader;
import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import dev.statute.test.run.Responses;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;

/** Sees the final status of each response, and the handler that Spring MVC has chosen. */
final class ServletFilter extends OncePerRequestFilter implements Ordered {

  private static final String EXCHANGE = ServletFilter.class.getName() + ".exchange";

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  /** What was started asynchronously ends in a dispatch. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Exchange exchange = exchange(request);
    Throwable unhandled = null;
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException | Error failure) {
      unhandled = failure;
      throw failure;
    } finally {
      if (unhandled == null && isAsyncStarted(request)) {
        request.getAsyncContext().addListener(new Completion(exchange, request, response));
      } else {
        exchange.answered(answer(request, response, unhandled));
      }
    }
  }

  private static Exchange exchange(HttpServletRequest request) {
    if (request.getAttribute(EXCHANGE) instanceof Exchange exchange) {
      return exchange;
    }
    Exchange exchange = Responses.arrived(request.getHeader(TestHeader.NAME));
    request.setAttribute(EXCHANGE, exchange);
    return exchange;
  }

  private static Answer answer(
      HttpServletRequest request, HttpServletResponse response, @Nullable Throwable unhandled) {
    Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    HandlerMethod method =
        handler instanceof HandlerMethod found && !CorsUtils.isPreFlightRequest(request)
            ? found
            : null;
    boolean isReplaced = unhandled != null && !response.isCommitted();
    return new Answer(
        request.getMethod(),
        method != null && pattern != null ? pattern.toString() : path(request),
        method == null ? null : method.getBeanType(),
        method == null ? null : method.getMethod(),
        isReplaced ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(),
        unhandled == null ? handled(request) : cause(unhandled),
        unhandled != null);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static @Nullable Throwable handled(HttpServletRequest request) {
    return request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Throwable found
        ? found
        : null;
  }

  /** Spring MVC throws what a handler has thrown inside of an exception of its own. */
  private static Throwable cause(Throwable unhandled) {
    Throwable cause = unhandled.getCause();
    return unhandled instanceof ServletException && cause != null ? cause : unhandled;
  }

  /** The end of a response that no dispatch ends. */
  private record Completion(
      Exchange exchange, HttpServletRequest request, HttpServletResponse response)
      implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      exchange.answered(answer(request, response, event.getThrowable()));
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
