package dev.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the classes generated that make responses of the generated exceptions, into the annotated
 * package, or that of the annotated type. With them, {@code throw new NotFoundException("no order
 * 42")} in a handler, in what it calls, or in a filter answers 404 with a problem document.
 *
 * <pre>{@code
 * @GenerateExceptionHandler
 * package com.example.orders;
 * }</pre>
 *
 * <p>The frameworks find their classes as they find those written by hand:
 *
 * <ul>
 *   <li>{@link Framework#SPRING}: {@code SpringStatusCodeExceptionHandler}, a
 *       {@code @RestControllerAdvice}; for Spring MVC {@code SpringStatusCodeExceptionFilter}, and
 *       for Spring WebFlux {@code SpringStatusCodeWebExceptionHandler}, both a {@code @Component};
 *   <li>{@link Framework#JAKARTA_REST}: {@code JakartaStatusCodeExceptionMapper}; where Jersey and
 *       Jackson are there, {@code JerseyStatusCodeExceptionMapper} and {@code
 *       JacksonStatusCodeExceptionMapper}; each a {@code @Provider};
 *   <li>{@link Framework#JAX_RS}: {@code JaxRsStatusCodeExceptionMapper}, a {@code @Provider};
 *   <li>{@link Framework#MICRONAUT}: {@code MicronautStatusCodeExceptionHandler}, a
 *       {@code @Singleton};
 *   <li>{@link Framework#SPRINGDOC}: {@code SpringdocReturnsCustomizer}, a {@code @Component}.
 * </ul>
 *
 * <p>Each sends the code of the exception, also one that its framework does not know, the header
 * fields of the exception, and its members as {@code application/problem+json}. The cause of an
 * exception is not sent.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateExceptionHandler {

  /**
   * The frameworks to generate for. One that is not on the compile class path is an error.
   *
   * @return the frameworks; if there are none, those that are on the compile class path
   */
  Framework[] value() default {};

  /**
   * The root of the hierarchy whose exceptions are handled, such as {@code
   * com.example.http.StatusCode.class}.
   *
   * @return a generated {@code StatusCode}; {@code void.class} for the hierarchy of the {@link
   *     StatusCatalogue} on the same package if there is one, else for that of {@code
   *     dev.statute.http}
   */
  Class<?> root() default void.class;
}
