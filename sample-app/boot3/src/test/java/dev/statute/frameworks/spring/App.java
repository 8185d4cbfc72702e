package dev.statute.frameworks.spring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the place of the one in {@code sample-app/frameworks}: the factory has moved since. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class App {

  /** Spring Boot prefers Tomcat where it is on the class path, for WebFlux as well. */
  @Bean
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
  NettyReactiveWebServerFactory netty() {
    return new NettyReactiveWebServerFactory();
  }
}
