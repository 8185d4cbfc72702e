package dev.statute.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows statuses that no handler declares: a test with this annotation does not fail for them. On
 * a class, it counts for all its tests, and for those in nested classes.
 *
 * <pre>{@code
 * @Test
 * @AllowStatus(418)
 * void theTeapotRefuses() { ... }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowStatus {

  /**
   * The status codes that may come in spite of what is declared.
   *
   * @return status codes, 100 to 999
   */
  int[] value();
}
