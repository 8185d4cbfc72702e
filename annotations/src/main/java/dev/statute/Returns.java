package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the HTTP status codes that the annotated code may return, for both success and error.
 *
 * <pre>{@code
 * @Returns({OK, NOT_FOUND}) // import static dev.statute.http.Http.Code.*
 * public Order find(long id) {
 *   return orders.byId(id).orElseThrow(() -> new NotFoundException("no order " + id));
 * }
 * }</pre>
 *
 * <p>Its meaning depends on the annotated element:
 *
 * <ul>
 *   <li>on a method, it declares the codes of that method;
 *   <li>on a type or a package, it declares the codes of all methods in it;
 *   <li>on an exception type, it gives the code that the exception represents;
 *   <li>on an annotation type, it applies to every element that carries that annotation.
 * </ul>
 *
 * <p>The annotation is repeatable, so that each group of codes can have its own {@linkplain
 * #description() description}.
 *
 * <p>A method declares the union of the codes on the method itself, on the methods that it
 * overrides or implements, on its type, the supertypes and the package, and on the annotations of
 * all these. Annotations of frameworks count too, such as Spring's {@code @ResponseStatus} and
 * OpenAPI's {@code @ApiResponse}.
 *
 * <p>A handler that declares only errors also declares the success that its framework sends.
 *
 * <p>The processor checks each code, and compares the codes that a handler declares with those that
 * it returns. It ignores values that the compiler cannot resolve.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15, Status
 *     Codes</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Repeatable(Returns.List.class)
public @interface Returns {

  /**
   * The status codes, in any order, each once. They can be constants such as {@code
   * Http.Code.NOT_FOUND} or plain numbers.
   *
   * @return the status codes
   */
  int[] value();

  /**
   * A text for human readers that says when these codes are sent.
   *
   * @return the description, empty if there is none
   */
  String description() default "";

  /** The container of repeated {@link Returns} annotations. Usually the compiler adds it. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
  @interface List {

    /**
     * The repeated annotations.
     *
     * @return the annotations, in the order of the source
     */
    Returns[] value();
  }
}
