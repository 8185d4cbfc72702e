package dev.statute.frameworks.spring;

import dev.statute.frameworks.Server;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot application: Spring MVC on Tomcat, or Spring WebFlux on Netty. */
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

  @Override
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }

  private static Server start(WebApplicationType type, boolean glue) {
    Class<?>[] sources =
        Stream.of(
                App.class,
                ServletRoutes.class,
                ReactiveRoutes.class,
                ThrowController.class,
                SpringStatusCodeExceptionHandler.class,
                SpringStatusCodeExceptionFilter.class,
                SpringStatusCodeWebExceptionHandler.class)
            .limit(glue ? 7 : 4)
            .toArray(Class<?>[]::new);
    return new SpringServer(
        new SpringApplicationBuilder(sources)
            .web(type)
            .run("--spring.main.banner-mode=off", "--server.address=127.0.0.1", "--server.port=0"));
  }
}
