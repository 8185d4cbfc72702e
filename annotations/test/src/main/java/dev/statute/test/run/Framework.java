package dev.statute.test.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The frameworks whose responses can be looked at. */
public enum Framework {
  SPRING_MVC(
      "Spring MVC",
      "org.springframework.web.servlet.DispatcherServlet",
      "org.springframework.web.servlet.resource.NoResourceFoundException",
      "Spring Framework 6.1, the one of Spring Boot 3.2"),
  SPRING_WEBFLUX(
      "Spring WebFlux",
      "org.springframework.web.reactive.DispatcherHandler",
      "org.springframework.web.reactive.resource.NoResourceFoundException",
      "Spring Framework 6.1, the one of Spring Boot 3.2"),
  JERSEY(
      "Jersey",
      "org.glassfish.jersey.server.ResourceConfig",
      "jakarta.ws.rs.SeBootstrap",
      "Jersey 3.1"),
  RESTEASY(
      "RESTEasy",
      "org.jboss.resteasy.core.SynchronousDispatcher",
      "jakarta.ws.rs.SeBootstrap",
      "RESTEasy 6.2"),
  QUARKUS(
      "Quarkus",
      "io.quarkus.vertx.http.runtime.VertxHttpRecorder",
      "org.jboss.resteasy.reactive.server.ServerResponseFilter",
      "Quarkus 3 with Quarkus REST"),
  MICRONAUT(
      "Micronaut",
      "io.micronaut.http.server.HttpServerConfiguration",
      "io.micronaut.http.annotation.ServerFilter",
      "Micronaut 4");

  private final String title;
  private final String type;
  private final String neededType;
  private final String oldest;

  /**
   * @param type a class that it has in every version
   * @param neededType a class that it has from the oldest version on that is supported
   */
  Framework(String title, String type, String neededType, String oldest) {
    this.title = title;
    this.type = type;
    this.neededType = neededType;
    this.oldest = oldest;
  }

  /** Returns whether it is on the class path, in a version that is supported. */
  public boolean isSupported() {
    return find(type).isPresent() && find(neededType).isPresent();
  }

  static boolean isAnyPresent() {
    return Arrays.stream(values()).anyMatch(each -> find(each.type).isPresent());
  }

  /** A line for each framework that is there in a version that is not supported. */
  static List<String> unsupported() {
    return Arrays.stream(values())
        .filter(each -> !each.isSupported())
        .flatMap(each -> find(each.type).map(each::explain).stream())
        .toList();
  }

  private String explain(Class<?> found) {
    Package home = found.getPackage();
    String version = home == null ? null : home.getImplementationVersion();
    return "statute: responses of %s%s are not checked: statute-test needs %s, or later"
        .formatted(title, version == null ? "" : " " + version, oldest);
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name, false, Framework.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError missing) {
      return Optional.empty();
    }
  }
}
