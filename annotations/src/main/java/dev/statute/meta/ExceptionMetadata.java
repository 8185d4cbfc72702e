package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on a generated exception type and says which status it stands for. */
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
