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
 * Has the exception handlers of Spring MVC answer a {@link StatusCodeException} that comes out of a
 * filter too, or out of a router function.
 *
 * <p>For all of Spring MVC, it undoes what a failed handler has begun of its response, before
 * {@link SpringStatusCodeExceptionHandler} makes another one. Where the client has got a part of it
 * already, nothing can be undone: the exception goes on to the server, which cuts the connection.
 *
 * <p>Spring Boot registers it for all requests. Without Spring Boot, that is for the application to
 * do.
 */
// The name holds the package: other packages may have such a class, too.
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

  /** What was started in one thread may fail in another. */
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

  /** Tomcat would include its error page in what it has sent a part of, and cut it then. */
  private static boolean isErrorPageBehindPart(
      HttpServletRequest request, HttpServletResponse response) {
    return response.isCommitted()
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        && SpringStatusCodeExceptionHandler.find(thrown) != null;
  }

  /** One that has come to the exception handlers before was not answered there, and will not be. */
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
   * Tells {@link SpringStatusCodeExceptionHandler} how to undo the response.
   *
   * @param request the request
   * @param response its response
   * @param handler what has failed
   * @param thrown the exception
   * @return nothing: this resolves no exception itself
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
    response.reset(); // Nothing less lets go of a writer.
    kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
  }

  /** The package may be shared with services that run without servlets. */
  static class OnServlet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return ClassUtils.isPresent(
          "org.springframework.web.servlet.DispatcherServlet", context.getClassLoader());
    }
  }
}
