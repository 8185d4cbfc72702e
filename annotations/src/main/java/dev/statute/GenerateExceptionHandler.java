package dev.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates classes that turn the generated exceptions into responses. They are generated into the
 * annotated package, or into the package of the annotated type. With them, {@code throw new
 * NotFoundException("no order 42")} in a handler, in a method it calls, or in a filter sends a 404
 * with a problem document.
 *
 * <pre>{@code
 * @GenerateExceptionHandler
 * package com.example.orders;
 * }</pre>
 *
 * <p>The frameworks find these classes like handwritten ones:
 *
 * <ul>
 *   <li>{@link Framework#SPRING}: {@code SpringStatusCodeExceptionHandler}, a
 *       {@code @RestControllerAdvice}; for Spring MVC {@code SpringStatusCodeExceptionFilter}, and
 *       for Spring WebFlux {@code SpringStatusCodeWebExceptionHandler}, both a {@code @Component};
 *   <li>{@link Framework#JAKARTA_REST}: {@code JakartaStatusCodeExceptionMapper}; with Jersey
 *       {@code JerseyStatusCodeExceptionMapper}, and with Jackson {@code
 *       JacksonStatusCodeExceptionMapper}; each a {@code @Provider};
 *   <li>{@link Framework#JAX_RS}: {@code JaxRsStatusCodeExceptionMapper}, a {@code @Provider};
 *   <li>{@link Framework#MICRONAUT}: {@code MicronautStatusCodeExceptionHandler}, a
 *       {@code @Singleton};
 *   <li>{@link Framework#SPRINGDOC}: {@code SpringdocReturnsCustomizer}, a {@code @Component}.
 * </ul>
 *
 * <p>An exception handler sends the status code of the exception, even if its framework does not
 * know the code, the header fields of the exception, and its members as {@code
 * application/problem+json}. It does not send the cause of the exception.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateExceptionHandler {

  /**
   * The frameworks to generate classes for. A framework that is not on the compile class path is an
   * error.
   *
   * @return the frameworks; if empty, those on the compile class path
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
