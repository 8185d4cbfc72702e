package dev.statute.testing;

import java.io.IOException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application of Spring Boot, over a port. */
record SpringService(ConfigurableApplicationContext context) implements Service {

  static Service tomcat() {
    return start(WebApplicationType.SERVLET, MvcHandlers.class, MvcHandlers.Advice.class);
  }

  static Service webFlux() {
    return start(WebApplicationType.REACTIVE, WebFluxHandlers.class, WebFluxHandlers.Advice.class);
  }

  private static Service start(WebApplicationType type, Class<?>... handlers) {
    return new SpringService(
        new SpringApplicationBuilder(App.class)
            .sources(handlers)
            .web(type)
            .run("--spring.main.banner-mode=off", "--server.address=127.0.0.1", "--server.port=0"));
  }

  @Override
  public int send(Case request) throws IOException {
    return Http.send(
        context.getEnvironment().getRequiredProperty("local.server.port", Integer.class), request);
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class App {

    /** Spring Boot prefers Tomcat where it is on the class path, for WebFlux as well. */
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    NettyReactiveWebServerFactory netty() {
      return new NettyReactiveWebServerFactory();
    }
  }
}
