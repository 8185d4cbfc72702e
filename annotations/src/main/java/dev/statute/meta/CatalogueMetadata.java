package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lists the vendors of a catalogue, on its root {@code StatusCode}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CatalogueMetadata {

  /**
   * The holder types of the vendors.
   *
   * @return the holders, in the order of the spec files
   */
  Class<?>[] vendors();
}
