package com.example.handlers;

import com.example.http.StatusCodeException;
import dev.statute.meta.Generated;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.Exception;
import java.lang.Object;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Passes a {@link StatusCodeException} that is thrown by a filter or a router function to the
 * exception handlers of Spring MVC.
 *
 * <p>Wherever in Spring MVC a handler fails, this also discards the response that it has begun,
 * before {@link SpringStatusCodeExceptionHandler} writes another one. Once a part of the response
 * has been sent, that is impossible: the exception goes on to the server, which closes the
 * connection.
 *
 * <p>Spring Boot registers this filter for all requests. Without Spring Boot, the application has
 * to register it.
 */
// The bean name has the package in it, because other packages may have a class of this name.
@Component("com.example.handlers.SpringStatusCodeExceptionFilter")
@Order(Ordered.HIGHEST_PRECEDENCE)
@Conditional(SpringStatusCodeExceptionFilter.OnServlet.class)
@Generated
public class SpringStatusCodeExceptionFilter extends OncePerRequestFilter
    implements HandlerExceptionResolver {
  private final ObjectProvider<HandlerExceptionResolver> resolvers;

  /**
   * Called by Spring.
   *
   * @param resolvers the exception handlers of Spring MVC
   */
  public SpringStatusCodeExceptionFilter(
      @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolvers) {
    this.resolvers = resolvers;
  }

  /** What is started in one dispatch may fail in a later one. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isErrorPageBehindPart(request, response)) {
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException e) {
      if (!isAnswered(request, response, e)) {
        throw e;
      }
    }
  }

  /**
   * Tomcat dispatches to the error page even if a part of the response has been sent, and would
   * append the page before it closes the connection.
   */
  private static boolean isErrorPageBehindPart(
      HttpServletRequest request, HttpServletResponse response) {
    return response.isCommitted()
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        && SpringStatusCodeExceptionHandler.find(thrown) != null;
  }

  /**
   * The exception handlers do not get an exception twice: what they did not answer the first time,
   * they will not answer now.
   */
  private boolean isAnswered(
      HttpServletRequest request, HttpServletResponse response, Exception thrown) {
    StatusCodeException e = SpringStatusCodeExceptionHandler.find(thrown);
    HandlerExceptionResolver resolver = resolvers.getIfUnique();
    if (e == null
        || resolver == null
        || e.code() < 200
        || response.isCommitted()
        || request.getAttribute(SpringStatusCodeExceptionHandler.ASKED) == e) {
      return false;
    }
    boolean wrapped =
        thrown instanceof ServletException && thrown.getCause() instanceof Exception;
    Exception handled = wrapped ? (Exception) thrown.getCause() : thrown;
    resolveException(request, response, null, handled);
    ModelAndView answer = resolver.resolveException(request, response, null, handled);
    return answer != null && answer.isEmpty();
  }

  /**
   * Leaves {@link SpringStatusCodeExceptionHandler} the action that undoes the response.
   *
   * @param request the request
   * @param response its response
   * @param handler the handler that failed
   * @param thrown the exception
   * @return null, because this resolves no exception itself
   */
  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
    Consumer<StatusCodeException> undo = e -> undo(request, response, e);
    request.setAttribute(SpringStatusCodeExceptionHandler.UNDO, undo);
    return null;
  }

  private static void undo(
      HttpServletRequest request, HttpServletResponse response, StatusCodeException e) {
    request.setAttribute(SpringStatusCodeExceptionHandler.ASKED, e);
    if (response.isCommitted()) {
      throw e;
    }
    Map<String, Collection<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      kept.put(name, List.copyOf(response.getHeaders(name)));
    }
    kept.entrySet()
        .removeIf(
            field ->
                SpringStatusCodeExceptionHandler.isUndone(e, field.getKey(), field.getValue()));
    response.reset(); // Unlike resetBuffer(), this also releases the writer.
    kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
  }

  /** Services without servlets may share this package. */
  static class OnServlet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return ClassUtils.isPresent(
          "org.springframework.web.servlet.DispatcherServlet", context.getClassLoader());
    }
  }
}
