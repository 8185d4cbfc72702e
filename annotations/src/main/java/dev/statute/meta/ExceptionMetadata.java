package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives the status code that a generated exception type represents. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExceptionMetadata {

  /**
   * The status code.
   *
   * @return a number from 100 to 999
   */
  int value();
}
