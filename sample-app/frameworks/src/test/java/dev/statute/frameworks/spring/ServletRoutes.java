package dev.statute.frameworks.spring;

import dev.statute.frameworks.Thrown;
import dev.statute.http.NotModifiedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Where an exception comes from in Spring MVC, apart from a handler that has begun nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ServletRoutes {

  @Bean
  Filter filter() {
    return new Filter();
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

  /** As early as others that filter all, such as those that keep a trace. */
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  static final class Filter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      String path = request.getRequestURI();
      response.setHeader("X-Trace", path);
      response.addHeader("Vary", "Origin");
      response.addHeader("Vary", "Accept");
      if (path.startsWith("/filter/")) {
        throw Thrown.by(path.substring("/filter/".length()));
      }
      if (path.startsWith("/wrapped/")) {
        throw new ServletException(Thrown.by(path.substring("/wrapped/".length())));
      }
      chain.doFilter(request, response);
    }
  }

  @RestController
  static final class Begun {

    @GetMapping("/begun/length")
    void length(HttpServletResponse response) {
      response.setContentLength(5);
      throw Thrown.by("409");
    }

    @GetMapping("/begun/content")
    void content(HttpServletResponse response) throws IOException {
      response.setContentType("text/csv");
      response.setHeader("Content-Disposition", "attachment");
      response.setHeader("Cache-Control", "max-age=3600");
      response.setHeader("ETag", "\"1\"");
      response.getOutputStream().print("partial");
      throw Thrown.by("409");
    }

    @GetMapping("/begun/writer")
    void writer(HttpServletResponse response) throws IOException {
      response.setContentType("text/plain;charset=ISO-8859-1");
      response.getWriter().print("partial");
      throw Thrown.by("409");
    }

    @GetMapping("/begun/unstored")
    void unstored(HttpServletResponse response) {
      response.setHeader("Cache-Control", "no-store");
      throw Thrown.by("409");
    }

    @GetMapping("/begun/304")
    void notModified(HttpServletResponse response) {
      response.setHeader("ETag", "\"2\"");
      throw new NotModifiedException();
    }

    @GetMapping("/begun/stream")
    StreamingResponseBody stream() {
      return out -> {
        out.write("partial".getBytes(StandardCharsets.UTF_8));
        throw Thrown.by("409");
      };
    }

    @GetMapping("/sent/content")
    void sent(HttpServletResponse response) throws IOException {
      response.getOutputStream().print("partial");
      response.flushBuffer();
      throw Thrown.by("409");
    }

    @GetMapping("/sent/stream")
    StreamingResponseBody sentStream() {
      return out -> {
        out.write("partial".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        out.flush();
        throw Thrown.by("409");
      };
    }
  }
}
