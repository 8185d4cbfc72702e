package dev.statute.test.spring;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For the clients with which tests send requests. */
@Configuration(proxyBeanMethods = false)
public class ClientConfiguration {

  public ClientConfiguration() {}

  @Bean
  static BeanPostProcessor statuteTestClients() {
    return new TestClients();
  }
}
