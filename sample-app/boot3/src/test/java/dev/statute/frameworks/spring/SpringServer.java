package dev.statute.frameworks.spring;

import dev.statute.frameworks.Server;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring Boot 3 application: Spring MVC on Tomcat, or Spring WebFlux on Netty. */
public final class SpringServer implements Server {

  private final ConfigurableApplicationContext context;

  private SpringServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts Spring MVC.
   *
   * @param glue whether the generated classes are there
   * @return a server that runs
   */
  public static Server webMvc(boolean glue) {
    return start(WebApplicationType.SERVLET, glue);
  }

  /**
   * Starts Spring WebFlux.
   *
   * @param glue whether the generated classes are there
   * @return a server that runs
   */
  public static Server webFlux(boolean glue) {
    return start(WebApplicationType.REACTIVE, glue);
  }

  /**
   * Returns the version of Spring Boot.
   *
   * @return the version
   */
  public static String version() {
    return SpringBootVersion.getVersion();
  }

  @Override
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }

  private static Server start(WebApplicationType type, boolean glue) {
    if (!glue) {
      throw new IllegalArgumentException("The other module tests what there is without it.");
    }
    return new SpringServer(
        new SpringApplicationBuilder(
                App.class,
                ServletRoutes.class,
                ReactiveRoutes.class,
                ThrowController.class,
                SpringStatusCodeExceptionHandler.class,
                SpringStatusCodeExceptionFilter.class,
                SpringStatusCodeWebExceptionHandler.class)
            .web(type)
            .run("--spring.main.banner-mode=off", "--server.address=127.0.0.1", "--server.port=0"));
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
