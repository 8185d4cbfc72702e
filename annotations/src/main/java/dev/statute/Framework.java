package dev.statute;

/** A framework for which {@link GenerateExceptionHandler} can generate classes. */
public enum Framework {
  /**
   * Spring MVC and Spring WebFlux, from Spring 6.0 on: a {@code @RestControllerAdvice} for both,
   * with a servlet filter for Spring MVC and a {@code WebExceptionHandler} for Spring WebFlux.
   */
  SPRING,

  /**
   * Jakarta REST 3.0 or later, such as Jersey, RESTEasy and Quarkus: an {@code ExceptionMapper},
   * with others for exceptions that Jersey and Jackson wrap.
   */
  JAKARTA_REST,

  /**
   * JAX-RS 2.0 or later, in the package {@code javax.ws.rs}, such as Jersey 2, RESTEasy 4 and
   * Dropwizard 2: an {@code ExceptionMapper}.
   */
  JAX_RS,

  /** Micronaut 4.0 or later, with its HTTP server: an {@code ExceptionHandler} bean. */
  MICRONAUT,

  /**
   * springdoc-openapi 2.4 or later, for Spring services: a {@code GlobalOperationCustomizer} that
   * adds the status codes of {@link Returns} to the OpenAPI document.
   */
  SPRINGDOC
}
