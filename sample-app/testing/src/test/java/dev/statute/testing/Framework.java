package dev.statute.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The services, and where their answers differ. */
enum Framework {
  MOCK_MVC("MockMvc", MvcHandlers.class, MockMvcService::start, Map.of()),
  TOMCAT("Tomcat", MvcHandlers.class, SpringService::tomcat, Map.of()),
  WEBFLUX("WebFlux", WebFluxHandlers.class, SpringService::webFlux, Map.of()),
  JERSEY("Jersey", JakartaHandlers.class, JerseyService::start, ofJakartaRest()),
  RESTEASY("RESTEasy", JakartaHandlers.class, RestEasyService::start, ofJakartaRest()),
  MICRONAUT("Micronaut", MicronautHandlers.class, MicronautService::start, Map.of());

  final String title;
  final Class<?> handlers;
  private final Callable<Service> start;
  private final Map<Case, String> own;

  Framework(
      String title, Class<?> handlers, Callable<Service> start, Map<Case, String> ownAnswers) {
    this.title = title;
    this.handlers = handlers;
    this.start = start;
    this.own = ownAnswers;
  }

  private static Map<Case, String> ofJakartaRest() {
    return Map.of(
        Case.CONVERTED, "404 Not Found",
        Case.NOTHING, "204 No Content");
  }

  Service start() {
    try {
      return start.call();
    } catch (Exception failure) {
      throw new IllegalStateException(title + " does not start", failure);
    }
  }

  /** The status with its reason phrase. */
  String answer(Case request) {
    return own.getOrDefault(request, request.answer);
  }

  int status(Case request) {
    return Integer.parseInt(answer(request).substring(0, 3));
  }

  /** What a test that sends the request has to fail for. */
  String failure(Case request) {
    String start = "[unexpected-status] " + request.verb + " " + request.route() + " answered ";
    String handler = handler(request);
    return start
        + answer(request)
        + (request == Case.CRASH && this != RESTEASY
            ? ", because nothing handles java.lang.IllegalStateException: planted; "
                + handler
                + " declares 299"
            : ", but " + handler + " declares 299; write @Returns({" + codes(request) + "})");
  }

  /** The handlers have the names of the cases, and the parameters that they need. */
  private String handler(Case request) {
    return Arrays.stream(handlers.getDeclaredMethods())
        .filter(method -> method.getName().equals(request.name().toLowerCase(Locale.ROOT)))
        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .map(Class::getSimpleName)
        .collect(
            Collectors.joining(
                ", ",
                handlers.getSimpleName() + "." + request.name().toLowerCase(Locale.ROOT) + "(",
                ")"));
  }

  private String codes(Case request) {
    int status = status(request);
    return status < 299 ? status + ", 299" : "299, " + status;
  }
}
