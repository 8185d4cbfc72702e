package dev.statute;

/** A framework that {@link GenerateExceptionHandler} can connect the generated exceptions to. */
public enum Framework {
  /**
   * Spring MVC and Spring WebFlux, from Spring 6.0 on: a {@code @RestControllerAdvice} that serves
   * both, with a servlet filter for the one and a {@code WebExceptionHandler} for the other.
   */
  SPRING,

  /**
   * Jakarta REST 3.0 or later, such as Jersey, RESTEasy and Quarkus: an {@code ExceptionMapper},
   * with others for what Jersey and Jackson wrap.
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
   * springdoc-openapi 2.4 or later, which describes a Spring service: a {@code
   * GlobalOperationCustomizer} that puts what {@link Returns} declares into the OpenAPI document.
   */
  SPRINGDOC
}
