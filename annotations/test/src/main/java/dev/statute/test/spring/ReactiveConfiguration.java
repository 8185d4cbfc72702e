package dev.statute.test.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** For Spring WebFlux. */
@Configuration(proxyBeanMethods = false)
public class ReactiveConfiguration {

  public ReactiveConfiguration() {}

  @Bean
  ReactiveFilter statuteReactiveFilter() {
    return new ReactiveFilter();
  }

  @Bean
  ReactiveHandlers statuteReactiveHandlers(
      ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    return new ReactiveHandlers(mappings);
  }
}
