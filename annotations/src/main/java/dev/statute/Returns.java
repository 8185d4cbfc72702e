package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the HTTP status codes that may come out of the annotated code, successes and errors
 * alike.
 *
 * <pre>{@code
 * @Returns({OK, NOT_FOUND}) // import static dev.statute.http.Http.Code.*
 * public Order find(long id) {
 *   return orders.byId(id).orElseThrow(() -> new NotFoundException("no order " + id));
 * }
 * }</pre>
 *
 * <p>Where it stands decides what it is said of:
 *
 * <ul>
 *   <li>on a method: of that method;
 *   <li>on a type or a package: of all methods in it;
 *   <li>on an exception type: the status that the exception stands for;
 *   <li>on an annotation type: of whatever carries that annotation.
 * </ul>
 *
 * <p>The annotation is repeatable, so that groups of codes can have a {@linkplain #description()
 * description} each.
 *
 * <p>What a method declares is the union of its own annotations, those of the methods that it
 * overrides or implements, of its type, the supertypes and the package, and those that stand on any
 * of the annotations there. The annotations of a framework count too: Spring's
 * {@code @ResponseStatus}, the {@code @ApiResponse} of OpenAPI, and others.
 *
 * <p>A handler that declares only errors means: the success that its framework sends, and these.
 *
 * <p>The processor checks every code where it is written, and all that is declared of a handler
 * against what it returns. A value that the compiler cannot resolve is left to the compiler.
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
   * The status codes, in any order, each once. Constants such as {@code Http.Code.NOT_FOUND} and
   * plain numbers are equal.
   *
   * @return the status codes
   */
  int[] value();

  /**
   * A text for human readers: when these codes are sent.
   *
   * @return the description, empty if there is none
   */
  String description() default "";

  /**
   * The container of repeated {@link Returns} annotations. The compiler writes it; code seldom
   * does.
   */
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
