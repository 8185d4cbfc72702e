package com.example.spring.web;

import dev.statute.Returns;
import dev.statute.http.Http;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;

/** No handlers of a framework, though statuses come out of them. */
class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  @Returns({Http.Code.NO_CONTENT, Http.Code.SERVICE_UNAVAILABLE})
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(204);
  }

  static class KeyFilter implements Filter {
    @Override
    @Returns(Http.Code.UNAUTHORIZED)
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      chain.doFilter(request, response);
    }
  }

  static class KeyInterceptor implements HandlerInterceptor {
    @Override
    @Returns(Http.Code.FORBIDDEN)
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object it) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
  }
}
