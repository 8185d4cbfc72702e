package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the holder type of a vendor. The status codes themselves stand in its nested class
 * {@code Code}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface VendorMetadata {

  /**
   * The id of the vendor, as in {@code -Astatute.vendors}.
   *
   * @return the id, such as {@code aws-elb}
   */
  String id();

  /**
   * The name of the vendor for human readers.
   *
   * @return the title, such as {@code AWS Elastic Load Balancing}
   */
  String title();

  /**
   * The root type of the catalogue that the vendor belongs to.
   *
   * @return the generated {@code StatusCode}
   */
  Class<?> catalogue();
}
