package dev.statute.frameworks;

import dev.statute.frameworks.spring.SpringServer;
import dev.statute.http.StatusCodeException;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringBootVersion;

/**
 * Takes the place of the one in {@code sample-app/frameworks}, in the tests that are shared with
 * it.
 */
enum Framework {
  SPRING_MVC(SpringServer::webMvc),
  SPRING_WEBFLUX(SpringServer::webFlux);

  final String title = name() + ", Spring Boot " + SpringBootVersion.getVersion();

  /** The name under which it logs. */
  final String handler = "dev.statute.frameworks.spring.SpringStatusCodeExceptionHandler";

  private final Function<Boolean, Server> start;

  Framework(Function<Boolean, Server> start) {
    this.start = start;
  }

  Server start(boolean glue) {
    return start.apply(glue);
  }

  String reason(StatusCodeException e) {
    return this == SPRING_MVC ? "" : Netty.reason(e.status());
  }

  boolean keepsNull() {
    return true;
  }

  List<String> origins() {
    // Of connections that are kept alive, Reactor Netty loses some that another thread answers.
    return this == SPRING_MVC
        ? List.of("throw", "later", "filter", "wrapped", "function")
        : List.of("throw", "filter", "wrapped", "function");
  }

  List<String> begun() {
    return this == SPRING_MVC
        ? List.of("/begun/length", "/begun/content", "/begun/writer", "/begun/stream")
        : List.of("/begun/length", "/begun/content");
  }

  List<String> sent() {
    return this == SPRING_MVC
        ? List.of("/sent/content", "/sent/stream")
        : List.of("/sent/stream", "/sent/nothing");
  }

  boolean writesBehindWhatWasSent() {
    return false;
  }

  boolean runs(String handler) {
    return !handler.contains(this == SPRING_MVC ? "Reactive" : "Servlet");
  }

  int argument() {
    return 422;
  }

  int content() {
    return 422;
  }
}
