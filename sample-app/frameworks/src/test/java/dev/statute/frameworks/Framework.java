package dev.statute.frameworks;

import dev.statute.frameworks.jersey.JacksonStatusCodeExceptionMapper;
import dev.statute.frameworks.jersey.JakartaStatusCodeExceptionMapper;
import dev.statute.frameworks.jersey.JerseyStatusCodeExceptionMapper;
import dev.statute.frameworks.jersey.ThrowFilter;
import dev.statute.frameworks.jersey.ThrowResource;
import dev.statute.frameworks.micronaut.MicronautServer;
import dev.statute.frameworks.spring.SpringServer;
import dev.statute.http.StatusCodeException;
import java.util.List;
import java.util.function.Function;

/** The frameworks, each on its server. */
enum Framework {
  SPRING_MVC(
      "Spring MVC, Tomcat",
      "dev.statute.frameworks.spring.SpringStatusCodeExceptionHandler",
      SpringServer::webMvc,
      List.of("ResponseStatusException", "ErrorResponseException", "ErrorResponse")),
  SPRING_WEBFLUX(
      "Spring WebFlux, Netty",
      "dev.statute.frameworks.spring.SpringStatusCodeExceptionHandler",
      SpringServer::webFlux,
      List.of("ResponseStatusException", "ErrorResponseException", "ErrorResponse")),
  JERSEY(
      "Jersey, Grizzly",
      JakartaStatusCodeExceptionMapper.class.getName(),
      Framework::jersey,
      List.of("WebApplicationException")),
  MICRONAUT(
      "Micronaut, Netty",
      "dev.statute.frameworks.micronaut.glue.MicronautStatusCodeExceptionHandler",
      MicronautServer::start,
      List.of("HttpStatusException"));

  final String title;

  /** The name under which it logs. */
  final String handler;

  /** What the framework itself has for an error with a status, as paths of the endpoint. */
  final List<String> ownWays;

  private final Function<Boolean, Server> start;

  Framework(String title, String handler, Function<Boolean, Server> start, List<String> ownWays) {
    this.title = title;
    this.handler = handler;
    this.start = start;
    this.ownWays = ownWays;
  }

  Server start(boolean glue) {
    return start.apply(glue);
  }

  private static Server jersey(boolean glue) {
    return glue
        ? JerseyServer.start(
            ThrowResource.class,
            ThrowFilter.class,
            JakartaStatusCodeExceptionMapper.class,
            JerseyStatusCodeExceptionMapper.class,
            JacksonStatusCodeExceptionMapper.class)
        : JerseyServer.start(ThrowResource.class, ThrowFilter.class);
  }

  /** Tomcat sends no reason phrase; Netty under WebFlux has its own. The others send ours. */
  String reason(StatusCodeException e) {
    return switch (this) {
      case SPRING_MVC -> "";
      case SPRING_WEBFLUX -> Netty.reason(e.status());
      case JERSEY, MICRONAUT -> e.status().phrase();
    };
  }

  /** Micronaut's JSON library leaves members out that are null, unless it is configured. */
  boolean keepsNull() {
    return this != MICRONAUT;
  }

  /** The paths below which it throws what it is asked for, each from somewhere else. */
  List<String> origins() {
    return switch (this) {
      case SPRING_MVC -> List.of("throw", "later", "filter", "wrapped", "function");
      // Of connections that are kept alive, Reactor Netty loses some that another thread answers.
      case SPRING_WEBFLUX -> List.of("throw", "filter", "wrapped", "function");
      case JERSEY, MICRONAUT -> List.of("throw", "later", "filter");
    };
  }

  /** The paths where a 409 is thrown behind what was not sent yet. */
  List<String> begun() {
    return switch (this) {
      case SPRING_MVC ->
          List.of("/begun/length", "/begun/content", "/begun/writer", "/begun/stream");
      case SPRING_WEBFLUX -> List.of("/begun/length", "/begun/content");
      case JERSEY -> List.of("/begun/stream");
      case MICRONAUT -> List.of();
    };
  }

  /** The paths where it is thrown behind what was sent. */
  List<String> sent() {
    return switch (this) {
      case SPRING_MVC -> List.of("/sent/content", "/sent/stream");
      case SPRING_WEBFLUX -> List.of("/sent/stream", "/sent/nothing");
      case JERSEY, MICRONAUT -> List.of("/sent/stream");
    };
  }

  boolean writesBehindWhatWasSent() {
    return false;
  }

  /** Whether the handler of this name is one of its own. */
  boolean runs(String handler) {
    return switch (this) {
      case SPRING_MVC -> handler.contains(".spring.") && !handler.contains("Reactive");
      case SPRING_WEBFLUX -> handler.contains(".spring.") && !handler.contains("Servlet");
      case JERSEY -> handler.contains(".jersey.");
      case MICRONAUT -> handler.contains(".micronaut.");
    };
  }

  /** The code that answers a 422 thrown where an argument is made. */
  int argument() {
    return 422;
  }

  /** The code that answers a 422 thrown where content is read. */
  int content() {
    return this == MICRONAUT ? 400 : 422;
  }
}
