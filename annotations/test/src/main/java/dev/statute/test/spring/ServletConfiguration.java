package dev.statute.test.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** For Spring MVC. */
@Configuration(proxyBeanMethods = false)
public class ServletConfiguration {

  public ServletConfiguration() {}

  /** A test may have the only other filter injected. */
  @Bean(autowireCandidate = false)
  ServletFilter statuteServletFilter() {
    return new ServletFilter();
  }

  @Bean
  ServletHandlers statuteServletHandlers(
      ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    return new ServletHandlers(mappings);
  }
}
